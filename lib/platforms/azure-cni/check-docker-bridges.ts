import type { Finding } from "../../../types/index.js";
import { formatAddress } from "../../address/index.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

/** Reports given Docker bridges, whose address AKS ignores. Host bits are correct in it. */
export function checkDockerBridges({ clusters }: ParsedAzureCniRequest): Finding[] {
  return clusters.flatMap(({ dockerBridge }) => {
    if (dockerBridge === undefined) return [];
    const { value, path } = dockerBridge;
    const text = `${formatAddress(value.address)}/${value.prefixLength}`;
    const message = `dockerBridgeAddress ${text} has no effect, because nodes run containerd; remove it`;
    return [
      findingOf(azureCniRules["aks-docker-bridge"], { path, message, repairs: [{ text: "remove it", patch: [{ op: "remove", path }] }] }),
    ];
  });
}
