import type { AddressUse } from "../conflicts/address-use.js";
import type { Demand } from "../model/demand.js";
import type { ParsedVmwareRequest } from "./read-vmware.js";
import type { VmwareUse } from "./vmware-address-uses.js";

/** What the checks look at: the parsed request, the addresses in use, and how much is counted. */
export interface VmwareCheck {
  readonly reading: ParsedVmwareRequest;
  /** Address space of each segment. */
  readonly spaces: readonly number[];
  readonly uses: readonly AddressUse<VmwareUse>[];
  readonly demand: Demand;
}
