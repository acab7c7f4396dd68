import { vmwareRules } from "../../rules/vmware-rules.js";
import type { ConflictRow } from "../conflicts/conflict-row.js";

/** The uses that must not share an address with others, with the rules that say so. */
export const vmwareConflicts: readonly ConflictRow[] = [
  {
    claim: "control-plane-ip",
    others: ["dhcp-scope", "control-plane-ip", "network-address", "broadcast-address", "gateway", "reservation"],
    rule: vmwareRules["vmw-cp-required-outside-dhcp"],
  },
  { claim: "dhcp-scope", others: ["gateway"], rule: vmwareRules["vmw-dhcp-scope-gateway"] },
  { claim: "dhcp-scope", others: ["reservation"], rule: vmwareRules["vmw-dhcp-scope-clear"] },
];
