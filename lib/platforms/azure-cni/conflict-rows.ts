import { azureCniRules } from "../../rules/azure-cni-rules.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import type { ConflictRow } from "../conflicts/conflict-row.js";
import type { UseKind } from "../model/address-use.js";

const rules = azureCniRules;
const connected: readonly UseKind[] = ["peered-network", "on-premises"];
const pods: readonly UseKind[] = ["pod-range", "network-wide-pod-range", "updated-pod-range"];

/** The networks among each other, of either IP version. */
const ofNetworks: readonly ConflictRow[] = [
  { claim: "virtual-network", others: ["virtual-network"], rule: rules["azure-vnet-overlap"] },
  { claim: "peered-network", others: ["virtual-network"], rule: rules["azure-peering-overlap"] },
  { claim: "on-premises", others: ["virtual-network"], rule: rules["aks-vnet-hybrid"] },
  { claim: "subnet", others: ["subnet"], rule: rules["azure-subnet-overlap"] },
];

/** The uses of IPv4 addresses that may not share an address with others, with the rules that say so. */
export const azureCniConflicts: readonly ConflictRow[] = [
  ...ofNetworks,
  { claim: "peered-network", others: ["peered-network"], rule: rules["azure-peers-overlap"] },
  ...inNetwork("service-range", ["subnet", ...connected, ...pods], rules["aks-svc-clear"], rules["aks-svc-not-in-vnet"]),
  { claim: "network-wide-service-range", others: ["subnet", "virtual-network", ...connected, ...pods], rule: rules["aks-svc-clear"] },
  ...inNetwork("pod-range", ["subnet", ...connected], rules["aks-overlay-clear"], rules["aks-overlay-vnet"]),
  ...inNetwork("updated-pod-range", ["subnet", ...connected], rules["aks-overlay-clear"], rules["aks-overlay-update"]),
  { claim: "network-wide-pod-range", others: ["subnet", "virtual-network", ...connected], rule: rules["aks-overlay-clear"] },
];

/** The same for IPv6. */
export const azureCniConflicts6: readonly ConflictRow[] = [
  ...ofNetworks,
  { claim: "service-range", others: ["virtual-network", "subnet", ...connected, "pod-range"], rule: rules["aks-dual-stack-clear"] },
  { claim: "pod-range", others: ["virtual-network", "subnet", ...connected], rule: rules["aks-dual-stack-clear"] },
];

/** A range of a cluster inside the virtual network overlaps no subnet, or another rule is about it. */
function inNetwork(claim: UseKind, others: readonly UseKind[], rule: IdentifiedRow, ruleInNetwork: IdentifiedRow): ConflictRow[] {
  return [
    { claim, others, rule },
    { claim, others: ["virtual-network"], rule: ruleInNetwork, unless: ["subnet"] },
  ];
}
