import type { IdentifiedRow } from "../../rules/rule-rows.js";
import type { UseKind } from "../model/address-use.js";

/** What must not share an address with what, and the rule that says so. */
export interface ConflictRow {
  /** The finding is about uses of this kind. */
  readonly claim: UseKind;
  readonly others: readonly UseKind[];
  readonly rule: IdentifiedRow;
  /** Not reported of a claim that overlaps one of these too: another row says more. */
  readonly unless?: readonly UseKind[];
  /** Network and broadcast address of the claim's own network are checked elsewhere. */
  readonly exceptOwnEnds?: true;
}
