import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const row = { platforms: ["any"], source: documents.product, section: "Import", basis: "inferred", decidedBy: "input" } as const;
const error = { ...row, severity: "error" } as const;
const warning = { ...row, severity: "warning" } as const;
const info = { ...row, severity: "info" } as const;

/** Rules about imported documents: what is read, what stays open, and what is reported. */
export const importRules = /* @__PURE__ */ ruleRows({
  "import-size": {
    ...error,
    statement: "A document to import must not be larger than the records of any network need, in characters by its syntax.",
    values: { documents: 1000, json: 67_108_864, table: 16_777_216, markup: 2_097_152, script: 1_048_576, records: 200_000, levels: 64 },
  },
  "import-kind-unknown": { ...error, statement: "A document must be of a kind that can be imported; its certain signs show the kind." },
  "import-syntax": { ...error, statement: "A document must be complete and follow the syntax of its kind." },
  "import-text-before-json": {
    ...error,
    statement: "A JSON document must begin with the JSON, without the progress and warnings that az prints before it.",
  },
  "import-platforms-differ": { ...error, statement: "The documents of one request must be for one platform." },
  "import-value-cut-off": {
    ...warning,
    statement: "A text that ConvertTo-Json wrote in place of a deeper value has lost the value; -Depth 100 keeps it.",
  },
  "import-value-unreadable": {
    ...warning,
    statement: "A value must have the form of its property. Another value is not guessed and stays open.",
  },
  "import-conflict": {
    ...warning,
    statement: "Documents that describe the same thing must agree. If they do not, an existing value is preferred to an intended one.",
  },
  "import-list-partial": { ...warning, statement: "A list must be complete. A list that names a next page lacks the items of that page." },
  "import-network-left-out": {
    ...warning,
    platforms: ["azure-local"],
    statement: "A logical network for AKS Arc must be static and for workloads. Another one is not part of the request.",
    source: documents.aksNetworks,
    section: "Before you begin",
    basis: "documented",
  },
  "import-network-model-unsupported": {
    ...warning,
    platforms: ["azure-cni"],
    statement: "A cluster with a network plugin other than Azure CNI has no network model here; its ranges still count.",
    source: documents.azureCni,
    section: "Azure CNI networking in Azure Kubernetes Service (AKS) overview",
  },
  "import-addresses-clash": { ...warning, statement: "Two things in one network must not have an address in common." },
  "import-several-subnets": {
    ...warning,
    platforms: ["azure-local"],
    statement: "A logical network must have one subnet for AKS Arc; only the first is read.",
    source: documents.logicalNetworkSpec,
    section: "subnets",
  },
  "import-several-networks": {
    ...warning,
    platforms: ["azure-cni"],
    statement: "A request is for one virtual network: the one with most clusters.",
  },
  "import-host-bits": {
    ...warning,
    statement: "MetalLB reads a prefix with host bits as its whole block.",
    source: documents.metallb,
    section: "IPAddressPool",
  },
  "import-placeholder": { ...info, statement: "A placeholder is not a value; the value stays open." },
  "import-expression": { ...info, statement: "Expressions are not evaluated; their value stays open." },
  "import-state": { ...info, statement: "An object in a state other than Succeeded may still change." },
  "import-text-number": { ...info, statement: "A number written as text is read as the number." },
  "import-object-ignored": { ...info, statement: "Objects of other kinds contain nothing that is part of a request." },
  "import-no-network-data": {
    ...info,
    platforms: ["azure-local"],
    statement: "The list of clusters has no network data; the show command of each cluster has.",
  },
  "import-load-balancer-unassigned": {
    ...info,
    platforms: ["azure-local", "vmware"],
    statement: "A load balancer must name its cluster, or there must be only one cluster.",
  },
  "import-unknown": {
    ...warning,
    statement: "A value that no document contains stays unknown; the command that prints it is named, if there is one.",
    decidedBy: "run-time",
  },
  "import-default-read": {
    ...info,
    statement: "Defaults of variables and parameters are read. A value given at deployment is preferred to them.",
  },
  "import-by-name": {
    ...info,
    statement: "Parameters without a template are read by the names that they have in known templates.",
  },
  "import-loop": { ...info, statement: "A loop is read once: how often it runs is not evaluated." },
  "import-line-continued": {
    ...warning,
    statement: "A PowerShell command ends with its line. A command that continues in the next line needs a backtick.",
  },
  "import-counts-not-split": {
    ...info,
    platforms: ["windows-server"],
    statement: "Node counts of a cluster with several pools cannot be split; the list of node pools has the count of each.",
  },
  "import-left-out": { ...info, statement: "Content that cannot be part of a request is reported and ignored." },
});
