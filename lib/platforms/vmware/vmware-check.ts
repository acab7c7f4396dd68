import type { UseInSpace } from "../conflicts/use-in-space.js";
import type { Demand } from "../model/demand.js";
import type { PodRanges } from "../reading/pod-ranges.js";
import type { ParsedVmwareRequest } from "./read-vmware.js";

/** What the checks use: the parsed request, the addresses in use, and how much is counted. */
export interface VmwareCheck {
  readonly reading: ParsedVmwareRequest;
  /** Address space of each segment. */
  readonly spaces: readonly number[];
  readonly uses: readonly UseInSpace[];
  readonly demand: Demand;
  readonly podRanges: PodRanges;
}
