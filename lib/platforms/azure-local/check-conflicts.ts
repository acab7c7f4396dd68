import type { Finding } from "../../../types/index.js";
import { findingOf } from "../../rules/finding-of.js";
import { few, named } from "../../text/few.js";
import type { ConflictRow } from "../conflicts/check-conflicts.js";
import { firstOverlaps } from "../conflicts/first-overlaps.js";
import { rangeText } from "../reading/located.js";
import { joinedByOwner, mayShare, type Standing, type Use } from "./azure-local-address-uses.js";
import { conflictRemedies, type Remedy } from "./conflict-remedies.js";
import { conflictRows } from "./conflict-rows.js";
import type { AzureLocalReading } from "./read-azure-local.js";

/** How many are looked for to name a few: one thing may be named in several places. */
const looked = 4 * (named + 1);

/** Claims to addresses against everything that stands in the same address space. Of two claims of one kind only the later one is told. */
export function checkConflicts(reading: AzureLocalReading, standing: readonly Standing[]): Finding[] {
  const remedyFor = conflictRemedies(reading, standing);
  return conflictRows.flatMap((row) => {
    const claims = standing.filter(({ use }) => use === row.claim);
    const others = othersOf(row, standing);
    const met = firstOverlaps(
      claims.map(({ range }) => range),
      others.map(({ range }) => range),
      looked,
      {
        spaces: { claims: claims.map(({ spaces }) => spaces), others: others.map(({ spaces }) => spaces) },
        ranks: { claims: claims.map(({ rank }) => rank), others: others.map(({ use, rank }) => (use === row.claim ? rank : -1)) },
        counts: (claim, other) => !isNoConflict(claims[claim] as Standing, others[other] as Standing),
      },
    );
    return claims.flatMap((claim, index) => {
      const against = (met[index] ?? []).map((other) => others[other] as Standing);
      return against.length === 0 ? [] : [conflict(row, claim, against, remedyFor(claim))];
    });
  });
}

function othersOf({ others }: ConflictRow<Use>, standing: readonly Standing[]): Standing[] {
  const asked = standing.filter(({ use }) => others.includes(use));
  return others.includes("load-balancer") ? joinedByOwner(asked) : asked;
}

/** Nothing is in conflict with itself, its own cluster or what it may share. */
function isNoConflict(claim: Standing, other: Standing): boolean {
  return (other.use === claim.use && other.owner === claim.owner) || mayShare(claim, other);
}

function conflict({ rule }: ConflictRow<Use>, claim: Standing, against: readonly Standing[], { path, text, repairs }: Remedy): Finding {
  const called = (thing: Standing) => `${thing.name} ${rangeText({ ...thing, value: thing.range })}`;
  const message = `${called(claim)} overlaps ${few([...new Set(against.map(called))])}; ${text}`;
  return findingOf(rule, { path, message, repairs });
}
