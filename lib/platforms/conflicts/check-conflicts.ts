import type { Finding } from "../../../types/index.js";
import { formatRange } from "../../address/index.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { few, named } from "../../text/few.js";
import { type AddressUse, type EndUse, isEnd } from "./address-use.js";
import { firstOverlaps } from "./first-overlaps.js";

/** What may not share an address with what, and which rule says so. The claim is what the finding points at. */
export interface ConflictRow<Use extends string> {
  readonly claim: Use;
  readonly others: readonly (Use | EndUse)[];
  readonly rule: IdentifiedRow;
}

/**
 * Claims to addresses against everything that stands in the same address space, one finding a row and claim. Of two
 * claims of one use the later is told; of two of one owner neither is.
 */
export function checkConflicts<Use extends string>(rows: readonly ConflictRow<Use>[], addressUses: readonly AddressUse<Use>[]): Finding[] {
  const rank = new Map(addressUses.map((one, index) => [one, index]));
  return rows.flatMap(({ claim: use, others: uses, rule }) => {
    const claims = addressUses.filter((one) => one.use === use);
    const others = addressUses.filter((one) => uses.includes(one.use));
    const isItsOwn = (claim: AddressUse<Use>, other: AddressUse<Use>) =>
      claim.owner === other.owner && (claim.use === other.use || isEnd(other));
    // of what has another use everything comes before every claim
    const rankOf = (one: AddressUse<Use>) => (one.use === use ? (rank.get(one) ?? 0) : -1);
    const met = firstOverlaps(
      claims.map(({ range }) => range),
      others.map(({ range }) => range),
      named + 1,
      {
        spaces: { claims: claims.map(({ space }) => space), others: others.map(({ space }) => space) },
        ...(uses.includes(use) ? { ranks: { claims: claims.map(rankOf), others: others.map(rankOf) } } : {}),
        counts: (claim, other) => !isItsOwn(claims[claim] as AddressUse<Use>, others[other] as AddressUse<Use>),
      },
    );
    return claims.flatMap((claim, index) => {
      const against = (met[index] ?? []).map((other) => others[other] as AddressUse<Use>);
      return against.length === 0 ? [] : [conflict(claim, against, rule)];
    });
  });
}

function conflict(claim: AddressUse<string>, against: readonly AddressUse<string>[], rule: IdentifiedRow): Finding {
  const called = ({ name, range }: AddressUse<string>) => `${name} ${formatRange(range)}`;
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
