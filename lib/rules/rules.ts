import type { Rule } from "../../types/index.js";
import { addressRules } from "./address-rules.js";
import { arcResourceBridgeRules } from "./arc-resource-bridge-rules.js";
import { azureCniNodePoolRules } from "./azure-cni-node-pool-rules.js";
import { azureCniPortRules } from "./azure-cni-port-rules.js";
import { azureCniRangeRules } from "./azure-cni-range-rules.js";
import { azureCniRules } from "./azure-cni-rules.js";
import { azureCniSubnetRules } from "./azure-cni-subnet-rules.js";
import { azureLocalPortRules } from "./azure-local-port-rules.js";
import { azureLocalRules } from "./azure-local-rules.js";
import { changeRules } from "./change-rules.js";
import { connectivityRules } from "./connectivity-rules.js";
import { contradictions } from "./contradictions.js";
import { emitRules } from "./emit-rules.js";
import { endpointRules } from "./endpoint-rules.js";
import { firewallRules } from "./firewall-rules.js";
import { fleetRules } from "./fleet-rules.js";
import { importRules } from "./import-rules.js";
import { inputRules } from "./input-rules.js";
import { multiRackRules } from "./multi-rack-rules.js";
import { overlapRules } from "./overlap-rules.js";
import { proxyRules } from "./proxy-rules.js";
import type { IdentifiedRow } from "./rule-rows.js";
import { userRules } from "./user-rules.js";
import { vmwarePortRules } from "./vmware-port-rules.js";
import { vmwareRules } from "./vmware-rules.js";
import { windowsServerPortRules } from "./windows-server-port-rules.js";
import { windowsServerRules } from "./windows-server-rules.js";

/**
 * The catalogue: every rule that findings, count lines and port rows cite.
 *
 * @example
 * ```ts
 * import { rules } from "aks-netplan";
 *
 * rules.find(({ id }) => id === "lnet-vlan-range")?.severity; // "error"
 * ```
 */
export const rules: readonly Rule[] = /* @__PURE__ */ [
  inputRules,
  addressRules,
  proxyRules,
  userRules,
  overlapRules,
  changeRules,
  fleetRules,
  azureLocalRules,
  multiRackRules,
  arcResourceBridgeRules,
  azureLocalPortRules,
  windowsServerRules,
  windowsServerPortRules,
  vmwareRules,
  vmwarePortRules,
  azureCniRules,
  azureCniNodePoolRules,
  azureCniRangeRules,
  azureCniSubnetRules,
  azureCniPortRules,
  endpointRules,
  connectivityRules,
  emitRules,
  importRules,
  firewallRules,
].flatMap((rows) => Object.values<IdentifiedRow>(rows).map(asRule));

function asRule({ id, platforms, severity, statement, source, section, basis, decidedBy, values }: IdentifiedRow): Rule {
  const disputed = contradictions.filter((contradiction) => contradiction.rules.includes(id));
  return {
    id,
    platforms: [...platforms],
    severity,
    statement,
    source: { document: source.document, section, version: source.version },
    basis,
    decidedBy,
    ...(values === undefined ? {} : { values: { ...values } }),
    ...(disputed.length === 0 ? {} : { contradictions: disputed }),
  };
}
