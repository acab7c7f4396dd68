import type { Repair } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import type { ParsedCluster } from "./read-azure-local.js";

/** What becomes of a load balancer whose addresses are left out, in words and as a repair. */
export function leaveAddressesOut({ path, isInPool }: ParsedCluster["loadBalancer"]): { readonly text: string; readonly repair: Repair } {
  const patch: Repair["patch"] = [{ op: "remove", path: pointer(path, "addresses") }];
  return isInPool
    ? { text: "leave the addresses out until the nodes have theirs", repair: { text: "leave the addresses out for now", patch } }
    : {
        text: "leave the addresses out to have a range chosen",
        repair: { text: "leave the addresses out and have a range chosen", patch },
      };
}
