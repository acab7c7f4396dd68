import { windowsServerRules } from "../../rules/windows-server-rules.js";
import type { ConflictRow } from "../conflicts/conflict-row.js";
import type { UseKind } from "../model/address-use.js";

const rules = windowsServerRules;
const ends: readonly UseKind[] = ["network-address", "broadcast-address"];

/** The uses that must not share an address with others, with the rules that say so. */
export const windowsServerConflicts: readonly ConflictRow[] = [
  { claim: "node-pool", others: ["node-pool", "vip-pool"], rule: rules["hci-pools-contiguous-disjoint"] },
  { claim: "vip-pool", others: ["vip-pool"], rule: rules["hci-pools-contiguous-disjoint"] },
  { claim: "vip-pool", others: ["dhcp-scope"], rule: rules["hci-vip-same-subnet"] },
  {
    claim: "node-pool",
    others: ["dhcp-scope", ...ends, "gateway", "dns-server", "proxy", "reservation", "machine"],
    rule: rules["hci-pools-clear"],
    exceptOwnEnds: true,
  },
  {
    claim: "vip-pool",
    others: [...ends, "gateway", "dns-server", "proxy", "reservation", "machine"],
    rule: rules["hci-pools-clear"],
    exceptOwnEnds: true,
  },
  { claim: "dhcp-scope", others: ["gateway"], rule: rules["hci-dhcp-scope-gateway"] },
  {
    claim: "dhcp-scope",
    others: ["dns-server", "proxy", "reservation", "machine", "cloud-service"],
    rule: rules["hci-dhcp-scope-clear"],
  },
  {
    claim: "cloud-service",
    others: ["node-pool", "vip-pool", "machine", "gateway", "dns-server", "proxy"],
    rule: rules["hci-cloudservicecidr"],
  },
  { claim: "machine", others: ["machine", "gateway"], rule: rules["hci-physical-nodes"] },
];
