import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const everywhere = ["azure-local", "windows-server", "vmware", "azure-cni"] as const;
const info = { platforms: everywhere, severity: "info", basis: "documented", decidedBy: "input" } as const;
const warning = { ...info, severity: "warning" } as const;
const byRegion = {
  platforms: ["azure-local"],
  source: documents.firewall,
  section: "Required firewall URLs for Azure Local deployments",
} as const;
const ours = { source: documents.product, section: "Endpoint lists", basis: "inferred" } as const;

/** Rules about the endpoint lists that are built in: which one holds, and whether it is of use. */
export const endpointRules = /* @__PURE__ */ ruleRows({
  "endpoints-region-missing": {
    ...info,
    ...byRegion,
    statement: "The vendor lists endpoints by region, so without a region those of the region are missing.",
  },
  "endpoints-region-not-shipped": {
    ...warning,
    ...byRegion,
    statement: "Endpoints are listed for the regions whose list is built in; for others the vendor's page has to be used.",
  },
  "endpoints-region-alias": {
    ...info,
    ...byRegion,
    statement: "The vendor's folder for Central India is called IndiaCentral; Azure calls the region centralindia.",
  },
  "endpoints-oem-missing": {
    ...warning,
    ...byRegion,
    statement: "Endpoints of hardware vendors are listed for the vendors whose list is built in.",
  },
  "endpoints-placeholder": {
    ...info,
    source: documents.firewall,
    section: byRegion.section,
    statement: "Where a published name holds a text for a name of the customer's own, that name has to be put in.",
  },
  "endpoints-cloud-region": {
    ...warning,
    platforms: ["azure-cni"],
    source: documents.aksEgress,
    section: "Azure US Government required FQDN / application rules",
    statement:
      "Region names begin with usgov or usdod in Azure Government and with china in Azure China. In Azure they begin with neither.",
    values: { beginnings: { AzureUSGovernment: ["usgov", "usdod"], AzureChinaCloud: ["china"] } },
  },
  "endpoints-unused": {
    ...info,
    ...ours,
    statement: "A feature or hardware vendor that no list of the platform names adds no endpoints.",
  },
  "endpoints-comparison-time": {
    ...info,
    ...ours,
    severity: "error",
    statement: "A comparison of endpoint lists begins on a day that is not after the last one.",
  },
  "endpoints-history": {
    ...info,
    ...ours,
    statement: "Changes of a list are reported as far as its history is built in.",
  },
  "port-matrix-comparison-platform": {
    ...warning,
    source: documents.product,
    section: "Port matrix comparison",
    basis: "inferred",
    statement: "Two port matrices that are compared are of one platform, or everything closes and opens.",
  },
  "port-matrix-comparison-gap": {
    ...warning,
    source: documents.product,
    section: "Port matrix comparison",
    basis: "inferred",
    statement: "Endpoints that are missing in one of two port matrices are missing in their comparison.",
  },
  "endpoints-list-age": {
    ...warning,
    ...ours,
    statement: "A list that is a year older or newer than the day the plan is for may differ from what the vendor asks for on that day.",
    values: { days: 365 },
  },
});
