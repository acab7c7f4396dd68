import { windowsServerRules } from "../../rules/windows-server-rules.js";
import type { ConflictRow } from "../conflicts/conflict-row.js";
import type { UseKind } from "../model/address-use.js";

const rules = windowsServerRules;
/** What has addresses of its own next to AKS. */
const besideAks: readonly UseKind[] = ["cluster-ip", "arc-resource-bridge"];
const ends: readonly UseKind[] = ["network-address", "broadcast-address"];

/** The uses that must not share an address with others, with the rules that say so. */
export const windowsServerConflicts: readonly ConflictRow[] = [
  { claim: "node-pool", others: ["node-pool", "vip-pool"], rule: rules["hci-pools-contiguous-disjoint"] },
  { claim: "vip-pool", others: ["vip-pool"], rule: rules["hci-pools-contiguous-disjoint"] },
  { claim: "vip-pool", others: ["dhcp-scope"], rule: rules["hci-vip-same-subnet"] },
  {
    claim: "node-pool",
    others: ["dhcp-scope", ...ends, "gateway", "dns-server", "proxy", "reservation", "machine", ...besideAks],
    rule: rules["hci-pools-clear"],
    exceptOwnEnds: true,
  },
  {
    claim: "vip-pool",
    others: [...ends, "gateway", "dns-server", "proxy", "reservation", "machine", ...besideAks],
    rule: rules["hci-pools-clear"],
    exceptOwnEnds: true,
  },
  { claim: "dhcp-scope", others: ["gateway"], rule: rules["hci-dhcp-scope-gateway"] },
  {
    claim: "dhcp-scope",
    others: ["dns-server", "proxy", "reservation", "machine", "cloud-service", ...besideAks],
    rule: rules["hci-dhcp-scope-clear"],
  },
  {
    claim: "cloud-service",
    others: ["node-pool", "vip-pool", "machine", "gateway", "dns-server", "proxy", ...besideAks],
    rule: rules["hci-cloudservicecidr"],
  },
  { claim: "machine", others: ["machine", "gateway", ...besideAks], rule: rules["hci-physical-nodes"] },
  { claim: "cluster-ip", others: ["gateway", "dns-server", "proxy", "arc-resource-bridge"], rule: rules["hci-failover-cluster-ip"] },
  {
    claim: "arc-resource-bridge",
    others: ["arc-resource-bridge", ...ends, "gateway", "dns-server", "proxy", "reservation"],
    rule: rules["hci-arc-resource-bridge"],
  },
];
