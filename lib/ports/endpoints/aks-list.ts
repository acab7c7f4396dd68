import type { Endpoint } from "../../../types/index.js";
import { azureCniPortRules } from "../../rules/azure-cni-port-rules.js";
import aks from "./data/aks.json" with { type: "json" };
import { type EndpointList, type EndpointSituation, joined, protocolOf } from "./endpoint-list.js";

interface RowData {
  readonly fqdn: string;
  readonly port?: number;
  readonly purpose: string;
  /** What the row is for; omitted, every cluster needs it. */
  readonly feature?: string;
  readonly unless?: string;
  /** `false` where clusters run without it. */
  readonly required?: boolean;
  /** All clouds where omitted. */
  readonly clouds?: readonly string[];
}

const rows: readonly RowData[] = aks.rows;

/** The features the page has rows for, in any cloud. */
export const aksFeatures: readonly string[] = [...new Set(rows.flatMap(({ feature }) => feature ?? []))];

/** What AKS in Azure reaches in a cloud: what every cluster needs, updates of the nodes, and what the features need. */
export function aksList(situation: EndpointSituation): EndpointList {
  const { cloud, features, conditions, region } = situation;
  const own = rows.filter(
    ({ clouds, feature, required = true, unless }) =>
      (clouds?.includes(cloud) ?? true) &&
      (feature === undefined || !required || features?.has(feature)) &&
      !(unless === "private-cluster" && conditions.has("private-cluster")),
  );
  const endpoints = own.map(({ fqdn, port = 443, purpose, feature, required = true }): Endpoint => {
    const wanted = required || (feature !== undefined && (features?.has(feature) ?? false));
    return {
      fqdn: region === undefined ? fqdn : fqdn.replace("<region>", region),
      protocol: protocolOf(port),
      port,
      purpose: joined([purpose, wanted ? undefined : "recommended"]),
      required: wanted,
      rule: azureCniPortRules["endpoints-aks"].id,
    };
  });
  const source = `${aks.repository} ${aks.page} @${aks.commit}`;
  return {
    id: "aks",
    name: `AKS in Azure, ${cloud}`,
    date: aks.date,
    source,
    page: "https://learn.microsoft.com/azure/aks/outbound-rules-control-egress",
    endpoints,
  };
}
