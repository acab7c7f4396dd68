import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const row = { platforms: ["any"], source: documents.product, section: "Import", basis: "inferred", decidedBy: "input" } as const;
const error = { ...row, severity: "error" } as const;
const warning = { ...row, severity: "warning" } as const;
const info = { ...row, severity: "info" } as const;

/** Rules about documents that are imported: what is read of them, what stays open, and what is reported on the way. */
export const importRules = /* @__PURE__ */ ruleRows({
  "import-size": {
    ...error,
    statement: "Documents to import are no larger than the records of any network need, in characters by the syntax they are written in.",
    values: { documents: 1000, json: 67_108_864, table: 16_777_216, markup: 2_097_152, script: 1_048_576, records: 200_000, levels: 64 },
  },
  "import-kind-unknown": { ...error, statement: "A document is of a kind that can be imported, which its sure signs tell." },
  "import-syntax": { ...error, statement: "A document is whole and follows the syntax of its kind." },
  "import-text-before-json": {
    ...error,
    statement: "A document of JSON begins with the JSON: progress and warnings that az printed before it are not part of it.",
  },
  "import-platforms-differ": { ...error, statement: "The documents of one request are of one platform." },
  "import-value-cut-off": {
    ...warning,
    statement: "Text that ConvertTo-Json wrote in place of a deeper value has lost the value; -Depth 100 keeps it.",
  },
  "import-value-unreadable": { ...warning, statement: "A value has the form its place needs; another is not guessed at and stays open." },
  "import-conflict": { ...warning, statement: "Documents that describe the same thing agree; what exists wins over what was intended." },
  "import-list-partial": { ...warning, statement: "A list is whole: one that names a following page lacks the items of that page." },
  "import-network-left-out": {
    ...warning,
    platforms: ["azure-local"],
    statement: "A logical network for AKS Arc is static and for workloads; one of another kind is not part of the request.",
    source: documents.aksNetworks,
    section: "Before you begin",
    basis: "documented",
  },
  "import-network-model-unsupported": {
    ...warning,
    platforms: ["azure-cni"],
    statement: "Clusters of another network plugin than Azure CNI have no network model here; their ranges count all the same.",
    source: documents.azureCni,
    section: "Azure CNI networking in Azure Kubernetes Service (AKS) overview",
  },
  "import-addresses-clash": { ...warning, statement: "Two things of one network have no address in common." },
  "import-several-subnets": {
    ...warning,
    platforms: ["azure-local"],
    statement: "A logical network has one subnet for AKS Arc; the first is read.",
    source: documents.logicalNetworkSpec,
    section: "subnets",
  },
  "import-several-networks": {
    ...warning,
    platforms: ["azure-cni"],
    statement: "A request is for one virtual network: the one most clusters are in.",
  },
  "import-host-bits": {
    ...warning,
    statement: "A prefix with host bits set is read by MetalLB as its whole block.",
    source: documents.metallb,
    section: "IPAddressPool",
  },
  "import-placeholder": { ...info, statement: "A placeholder is no value: what it holds the place of stays open." },
  "import-expression": { ...info, statement: "Expressions are not evaluated: what one would give stays open." },
  "import-state": { ...info, statement: "An object in another state than Succeeded may still change." },
  "import-text-number": { ...info, statement: "A number written as text is read as the number." },
  "import-object-ignored": { ...info, statement: "Objects of other kinds carry nothing a request holds." },
  "import-no-network-data": {
    ...info,
    platforms: ["azure-local"],
    statement: "The list of clusters has no network data; the show command of each has.",
  },
  "import-load-balancer-unassigned": {
    ...info,
    platforms: ["azure-local", "vmware"],
    statement: "A load balancer names its cluster, or there is one cluster it can belong to.",
  },
  "import-unknown": {
    ...info,
    statement: "What no document says is listed with the command that prints it, where there is one.",
    decidedBy: "run-time",
  },
  "import-default-read": { ...info, statement: "Defaults of variables and parameters are read; values given at deployment win over them." },
  "import-by-name": {
    ...info,
    statement: "Parameters without their template are read by the names that known templates give them.",
  },
  "import-loop": { ...info, statement: "A loop is read once: how often it runs is not evaluated." },
  "import-left-out": { ...info, statement: "What has no place in a request is reported and not read into it." },
});
