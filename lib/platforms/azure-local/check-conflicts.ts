import type { Finding } from "../../../types/index.js";
import { findingOf } from "../../rules/finding-of.js";
import { few, named } from "../../text/few.js";
import type { ConflictRow } from "../conflicts/check-conflicts.js";
import { firstOverlaps } from "../conflicts/first-overlaps.js";
import { rangeText } from "../reading/located.js";
import { type AzureLocalUse, joinedByOwner, mayShare } from "./azure-local-address-uses.js";
import { type Advice, conflictRepairs } from "./conflict-remedies.js";
import { conflictRows } from "./conflict-rows.js";
import type { ParsedAzureLocalRequest } from "./read-azure-local.js";

/** How many are looked for to name a few: one thing may be named in several places. */
const looked = 4 * (named + 1);

/** Claims to addresses against everything that stands in the same address space. Of two claims of one kind only the later one is told. */
export function checkConflicts(reading: ParsedAzureLocalRequest, uses: readonly AzureLocalUse[]): Finding[] {
  const adviceFor = conflictRepairs(reading, uses);
  return conflictRows.flatMap((row) => {
    const claims = uses.filter(({ kind }) => kind === row.claim);
    const others = othersOf(row, uses);
    const met = firstOverlaps(
      claims.map(({ range }) => range),
      others.map(({ range }) => range),
      looked,
      {
        spaces: { claims: claims.map(({ spaces }) => spaces), others: others.map(({ spaces }) => spaces) },
        ranks: { claims: claims.map(({ rank }) => rank), others: others.map(({ kind, rank }) => (kind === row.claim ? rank : -1)) },
        counts: (claim, other) => !isNoConflict(claims[claim] as AzureLocalUse, others[other] as AzureLocalUse),
      },
    );
    return claims.flatMap((claim, index) => {
      const against = (met[index] ?? []).map((other) => others[other] as AzureLocalUse);
      return against.length === 0 ? [] : [conflict(row, claim, against, adviceFor(claim))];
    });
  });
}

function othersOf({ others }: ConflictRow, uses: readonly AzureLocalUse[]): AzureLocalUse[] {
  const requested = uses.filter(({ kind }) => others.includes(kind));
  return others.includes("load-balancer") ? joinedByOwner(requested) : requested;
}

/** Nothing is in conflict with itself, its own cluster or what it may share. */
function isNoConflict(claim: AzureLocalUse, other: AzureLocalUse): boolean {
  return (other.kind === claim.kind && other.owner === claim.owner) || mayShare(claim, other);
}

function conflict(
  { rule }: ConflictRow,
  claim: AzureLocalUse,
  against: readonly AzureLocalUse[],
  { path, text, repairs }: Advice,
): Finding {
  const called = (thing: AzureLocalUse) => `${thing.name} ${rangeText({ ...thing, value: thing.range })}`;
  const message = `${called(claim)} overlaps ${few([...new Set(against.map(called))])}; ${text}`;
  return findingOf(rule, { path, message, repairs });
}
