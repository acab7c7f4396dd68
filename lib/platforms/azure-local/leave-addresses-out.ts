import type { Repair } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import type { ParsedCluster } from "./read-azure-local.js";

/** How to remove the addresses of a load balancer, in words and as a repair. */
export function leaveAddressesOut({ path, isInPool }: ParsedCluster["loadBalancer"]): { readonly text: string; readonly repair: Repair } {
  const patch: Repair["patch"] = [{ op: "remove", path: pointer(path, "addresses") }];
  return isInPool
    ? { text: "remove the addresses until the nodes have theirs", repair: { text: "remove the addresses for now", patch } }
    : {
        text: "remove the addresses to have a range chosen",
        repair: { text: "remove the addresses to have a range chosen", patch },
      };
}
