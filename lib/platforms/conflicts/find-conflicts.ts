import { addressSet } from "../../address/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { named } from "../../text/few.js";
import { isEnd, type UseKind } from "../model/address-use.js";
import type { ConflictRow } from "./conflict-row.js";
import { firstOverlaps } from "./first-overlaps.js";
import type { UseInSpace } from "./use-in-space.js";

/** A claim to addresses and the first uses that it overlaps, with the row that says they must not. */
export interface Conflict {
  readonly row: ConflictRow;
  readonly claim: UseInSpace;
  readonly against: readonly UseInSpace[];
}

/** How many overlaps are searched in order to name a few, because one thing may be named in several places. */
const looked = 4 * (named + 1);

/** A use and its rank: of two of one kind that overlap, the one with the higher rank is the claim. */
interface Ranked {
  readonly use: UseInSpace;
  readonly rank: number;
}

/**
 * Finds addresses of two uses that must not share any, one conflict for each row and claim.
 *
 * Uses conflict only in a space that both are in. Of two uses of one kind, the later is the claim; two uses of one kind and
 * owner do not conflict.
 *
 * @param rows which kinds must not share an address
 * @param uses everything that a request names, in order of priority
 */
export function findConflicts(rows: readonly ConflictRow[], uses: readonly UseInSpace[]): Conflict[] {
  const ranked = uses.map((use, rank) => ({ use, rank }));
  return rows.flatMap((row) => {
    const claims = ranked.filter(({ use }) => use.kind === row.claim);
    const met = overlapsOf(row, row.others, claims, ranked);
    const more = row.unless === undefined ? [] : overlapsOf(row, row.unless, claims, ranked);
    return claims.flatMap(({ use: claim }, index) => {
      const against = met[index] ?? [];
      return against.length === 0 || (more[index] ?? []).length > 0 ? [] : [{ row, claim, against }];
    });
  });
}

/** For each claim of a row the first uses of some kinds that it overlaps. */
function overlapsOf(row: ConflictRow, kinds: readonly UseKind[], claims: readonly Ranked[], all: readonly Ranked[]): UseInSpace[][] {
  const others = joinedByOwner(all.filter(({ use }) => kinds.includes(use.kind)));
  const met = firstOverlaps(
    claims.map(({ use }) => use.range),
    others.map(({ use }) => use.range),
    looked,
    {
      spaces: { claims: claims.map(({ use }) => use.spaces), others: others.map(({ use }) => use.spaces) },
      // everything of another kind comes before every claim
      ranks: { claims: claims.map(({ rank }) => rank), others: others.map(({ use, rank }) => (use.kind === row.claim ? rank : -1)) },
      counts: (claim, other) => isConflict(row, (claims[claim] as Ranked).use, (others[other] as Ranked).use),
    },
  );
  return met.map((indexes) => indexes.map((index) => (others[index] as Ranked).use));
}

function isConflict({ exceptOwnEnds }: ConflictRow, claim: UseInSpace, other: UseInSpace): boolean {
  if (claim.sharesWith?.includes(other.kind)) return false;
  return claim.owner !== other.owner || (claim.kind !== other.kind && !(exceptOwnEnds === true && isEnd(other)));
}

/** The uses with those joined that are one range to others, so that a message names each address once. */
function joinedByOwner(uses: readonly Ranked[]): Ranked[] {
  const apart = uses.filter(({ use }) => use.isJoined !== true);
  const groups = groupedBy(
    uses.filter(({ use }) => use.isJoined === true),
    ({ use }) => `${use.kind} ${use.owner} ${use.spaces}`,
  );
  const joined = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const ranges = addressSet(group.map(({ use }) => use.range));
    if (first === undefined || ranges.length === group.length) return group;
    // a joined range is no longer what was written
    const { text: _, ...use } = first.use;
    return ranges.map((range) => ({ use: { ...use, range }, rank: first.rank }));
  });
  return [...apart, ...joined];
}
