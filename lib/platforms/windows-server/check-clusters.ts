import type { Finding } from "../../../types/index.js";
import { formatPrefix, parsePrefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { checkMaxCount } from "../checks/check-max-count.js";
import { checkPrefixText } from "../checks/check-prefix.js";
import type { ParsedWindowsServerRequest } from "./read-windows-server.js";

/** Checks what clusters request that AksHci does not let them choose, and node pools with too low a maximum. */
export function checkHciClusters({ request, clusters }: ParsedWindowsServerRequest): Finding[] {
  return clusters.flatMap(({ path, index }) => {
    const { controlPlaneIp, podCidr, nodePools = [] } = request.clusters[index] ?? {};
    return [
      ...checkMaxCount(nodePools, pointer(path, "nodePools"), windowsServerRules["hci-max-count"]),
      ...(controlPlaneIp === undefined ? [] : [apiServerIp(controlPlaneIp, pointer(path, "controlPlaneIp"))]),
      ...(podCidr === undefined ? [] : checkPodCidr(podCidr, pointer(path, "podCidr"))),
    ];
  });
}

function apiServerIp(text: string, path: string): Finding {
  const message = `control plane IP ${text} cannot be chosen, because the API server takes an address of the VIP pool; remove it`;
  const repairs = [{ text: "remove the control plane IP", patch: [{ op: "remove", path } as const] }];
  return findingOf(windowsServerRules["hci-api-server-ip"], { path, message, repairs });
}

function checkPodCidr(given: string, path: string): Finding[] {
  const row = windowsServerRules["hci-pods"];
  const prefix = parsePrefix(given);
  const text = formatPrefix(prefix);
  if (text === row.values.podCidr) return checkPrefixText(prefix, path);
  const message = `pod range ${text} cannot be set, because pods have addresses from ${row.values.podCidr}; remove it`;
  const repairs = [{ text: "remove the pod range", patch: [{ op: "remove", path } as const] }];
  return [findingOf(row, { path, message, repairs })];
}
