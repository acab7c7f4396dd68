import type { UseInSpace } from "../conflicts/use-in-space.js";
import type { Purpose } from "../model/purpose.js";
import type { PodRanges } from "../reading/pod-ranges.js";
import type { ParsedAzureLocalRequest } from "./read-azure-local.js";

/** What the checks use: the parsed request, the addresses in use, and the pod ranges. */
export interface AzureLocalCheck {
  readonly reading: ParsedAzureLocalRequest;
  readonly uses: readonly UseInSpace[];
  /** Address space of each logical network and, last, of the management network. */
  readonly spaces: readonly number[];
  readonly podRanges: PodRanges;
  readonly purpose: Purpose;
}
