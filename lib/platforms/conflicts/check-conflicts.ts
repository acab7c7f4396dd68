import type { Finding } from "../../../types/index.js";
import { addressSet } from "../../address/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { findingOf } from "../../rules/finding-of.js";
import { few, named } from "../../text/few.js";
import { isEnd } from "../model/address-use.js";
import { rangeText } from "../reading/located.js";
import { type Advice, adviceFor } from "./advice.js";
import { clearAddresses } from "./clear-addresses.js";
import type { ConflictRow } from "./conflict-row.js";
import { firstOverlaps } from "./first-overlaps.js";
import type { UseInSpace } from "./use-in-space.js";

/** How many overlaps are searched in order to name a few, because one thing may be named in several places. */
const looked = 4 * (named + 1);

/** A use and its rank: of two of one kind that overlap, the one with the higher rank is reported. */
interface Ranked {
  readonly use: UseInSpace;
  readonly rank: number;
}

/**
 * Reports addresses of two uses that must not share any, one finding for each row and claim, with advice.
 *
 * Uses conflict only in a space that both are in. Of two uses of one kind, the later is reported; of two uses of one kind and
 * owner, neither is.
 *
 * @param rows which kinds must not share an address
 * @param uses everything that a request names, in order of priority
 */
export function checkConflicts(rows: readonly ConflictRow[], uses: readonly UseInSpace[]): Finding[] {
  const ranked = uses.map((use, rank) => ({ use, rank }));
  const clear = clearAddresses(rows, uses);
  return rows.flatMap((row) => {
    const claims = ranked.filter(({ use }) => use.kind === row.claim);
    const others = joinedByOwner(ranked.filter(({ use }) => row.others.includes(use.kind)));
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
    return claims.flatMap(({ use: claim }, index) => {
      const against = (met[index] ?? []).map((other) => (others[other] as Ranked).use);
      return against.length === 0 ? [] : [conflict(row, claim, against, adviceFor(claim, clear))];
    });
  });
}

function isConflict({ exceptOwnEnds }: ConflictRow, claim: UseInSpace, other: UseInSpace): boolean {
  if (claim.sharesWith?.includes(other.kind)) return false;
  return claim.owner !== other.owner || (claim.kind !== other.kind && !(exceptOwnEnds === true && isEnd(other)));
}

/** Ranges of one kind and owner in the same spaces, joined if they overlap or touch, so that a message names each address once. */
function joinedByOwner(uses: readonly Ranked[]): Ranked[] {
  return [...groupedBy(uses, ({ use }) => `${use.kind} ${use.owner} ${use.spaces}`).values()].flatMap((group) => {
    const [first] = group;
    const ranges = group.length === 1 ? [] : addressSet(group.map(({ use }) => use.range));
    if (first === undefined || group.length === 1 || ranges.length === group.length) return group;
    // a joined range is no longer what was written
    const { text: _, ...joined } = first.use;
    return ranges.map((range) => ({ use: { ...joined, range }, rank: first.rank }));
  });
}

function conflict({ rule }: ConflictRow, claim: UseInSpace, against: readonly UseInSpace[], { path, text, repairs }: Advice): Finding {
  const called = (use: UseInSpace) => `${use.name} ${rangeText({ ...use, value: use.range })}`;
  const message = `${called(claim)} overlaps ${few([...new Set(against.map(called))])}; ${text}`;
  return findingOf(rule, { path, message, repairs });
}
