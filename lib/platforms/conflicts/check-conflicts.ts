import type { Finding } from "../../../types/index.js";
import { formatRange } from "../../address/index.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { few, named } from "../../text/few.js";
import { isEnd, type UseKind } from "../model/address-use.js";
import { firstOverlaps } from "./first-overlaps.js";
import type { UseInSpace } from "./use-in-space.js";

/** What may not share an address with what, and which rule says so. The claim is what the finding points at. */
export interface ConflictRow {
  readonly claim: UseKind;
  readonly others: readonly UseKind[];
  readonly rule: IdentifiedRow;
}

/**
 * Claims to addresses against everything that stands in the same address space, one finding a row and claim. Of two
 * claims of one use the later is told; of two of one owner neither is.
 */
export function checkConflicts(rows: readonly ConflictRow[], addressUses: readonly UseInSpace[]): Finding[] {
  const rank = new Map(addressUses.map((one, index) => [one, index]));
  return rows.flatMap(({ claim: kind, others: kinds, rule }) => {
    const claims = addressUses.filter((one) => one.kind === kind);
    const others = addressUses.filter((one) => kinds.includes(one.kind));
    const isItsOwn = (claim: UseInSpace, other: UseInSpace) => claim.owner === other.owner && (claim.kind === other.kind || isEnd(other));
    // of another kind everything comes before every claim
    const rankOf = (one: UseInSpace) => (one.kind === kind ? (rank.get(one) ?? 0) : -1);
    const met = firstOverlaps(
      claims.map(({ range }) => range),
      others.map(({ range }) => range),
      named + 1,
      {
        spaces: { claims: claims.map(({ spaces }) => spaces), others: others.map(({ spaces }) => spaces) },
        ...(kinds.includes(kind) ? { ranks: { claims: claims.map(rankOf), others: others.map(rankOf) } } : {}),
        counts: (claim, other) => !isItsOwn(claims[claim] as UseInSpace, others[other] as UseInSpace),
      },
    );
    return claims.flatMap((claim, index) => {
      const against = (met[index] ?? []).map((other) => others[other] as UseInSpace);
      return against.length === 0 ? [] : [conflict(claim, against, rule)];
    });
  });
}

function conflict(claim: UseInSpace, against: readonly UseInSpace[], rule: IdentifiedRow): Finding {
  const called = ({ name, range }: UseInSpace) => `${name} ${formatRange(range)}`;
  const single = claim.range.first === claim.range.last;
  const clear = `use ${single ? "an address" : "addresses"} clear of ${against.length > 1 ? "them" : "it"}`;
  const { path, chosenWithout } = claim;
  const message = `${called(claim)} overlaps ${few(against.map(called))}; ${clear}`;
  if (chosenWithout === undefined) return findingOf(rule, { path, message });
  const patch = chosenWithout.map((at) => ({ op: "remove", path: at }) as const);
  return findingOf(rule, {
    path,
    message: `${message}, or leave it out to have ${chosenWithout.length > 1 ? "a pool" : "an address"} chosen`,
    repairs: [{ text: `leave it out and have ${chosenWithout.length > 1 ? "a pool" : "an address"} chosen`, patch }],
  });
}
