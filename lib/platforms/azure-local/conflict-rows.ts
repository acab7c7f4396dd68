import { arcResourceBridgeRules } from "../../rules/arc-resource-bridge-rules.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import type { ConflictRow } from "../conflicts/conflict-row.js";
import type { UseKind } from "../model/address-use.js";

const ends: readonly UseKind[] = ["network-address", "broadcast-address"];
/** Uses that other people operate and whose address clients know. */
const servers: readonly UseKind[] = ["gateway", "dns-server", "time-server", "proxy", "bgp-peer"];
const infrastructure: readonly UseKind[] = ["machine", "cluster-ip", "management-range", "arc-resource-bridge"];

/** One row for each rule and kind of claim. Together, the rows say for every pair of uses that can conflict what is reported. */
export const azureLocalConflicts: readonly ConflictRow[] = [
  { claim: "ip-pool", others: ["ip-pool"], rule: azureLocalRules["lnet-pool-no-overlap-same-vlan"] },
  { claim: "ip-pool", others: [...ends, ...servers, "reservation", ...infrastructure], rule: azureLocalRules["lnet-pool-clear"] },
  { claim: "control-plane-ip", others: ["ip-pool"], rule: azureLocalRules["cp-ip-explicit-inside-prefix-outside-pool"] },
  {
    claim: "control-plane-ip",
    others: ["control-plane-ip", ...ends, ...servers, "reservation", "virtual-machine", ...infrastructure],
    rule: azureLocalRules["cp-ip-one-per-cluster"],
  },
  { claim: "load-balancer", others: ["load-balancer"], rule: azureLocalRules["metallb-per-cluster"] },
  {
    claim: "load-balancer",
    others: ["ip-pool", "control-plane-ip", "virtual-machine", ...infrastructure],
    rule: azureLocalRules["lb-outside-pool"],
  },
  { claim: "load-balancer", others: [...ends, ...servers, "reservation"], rule: azureLocalRules["lb-arp-not-reserved"] },
  {
    claim: "management-range",
    others: ["management-range", "virtual-machine", ...ends, ...servers],
    rule: azureLocalRules["mgmt-pool-clear"],
  },
  { claim: "cluster-ip", others: ["gateway", "dns-server"], rule: azureLocalRules["mgmt-pool-clear"] },
  {
    claim: "arc-resource-bridge",
    others: ["arc-resource-bridge", ...ends, ...servers, "machine", "cluster-ip", "virtual-machine"],
    rule: arcResourceBridgeRules["arb-clear"],
  },
  {
    claim: "machine",
    // a machine may serve DNS, but it is not the router
    others: ["machine", "virtual-machine", ...ends, "gateway", "cluster-ip", "management-range"],
    rule: azureLocalRules["mgmt-nodes-same-subnet-not-in-pool"],
  },
];
