import type { AzureCloudName, Endpoint, RuleId } from "../../../types/index.js";
import { azureLocalPortRules } from "../../rules/azure-local-port-rules.js";
import azureLocal from "./data/azure-local.json" with { type: "json" };
import oems from "./data/oem.json" with { type: "json" };
import { type EndpointList, type EndpointSituation, joined, protocolOf } from "./endpoint-list.js";

interface RegionData {
  readonly name: string;
  readonly cloud: string;
  /** Short name of the region in the names of the identity service. */
  readonly code: string;
  /** Omitted where the list says of single rows whether an Arc gateway carries them. */
  readonly arcGateway?: boolean;
  readonly date: string;
  readonly commit: string;
  readonly page: string;
}

interface RowData {
  readonly fqdn: string;
  readonly port?: number;
  readonly path?: string;
  readonly purpose: string;
  readonly phase?: string;
  readonly condition?: string;
  readonly gateway?: string;
  readonly in?: readonly string[];
  readonly notIn?: readonly string[];
}

const regions: Readonly<Record<string, RegionData>> = azureLocal.regions;
const repository = "Azure/AzureStack-Tools";
const rules = azureLocalPortRules;

/** Where the vendor keeps the lists of all regions. */
export const azureLocalListsPage = `https://github.com/${repository}/tree/master/HCI`;

/** Names of the regions that have a list, as Azure writes them without spaces. */
export const azureLocalRegions: readonly string[] = Object.keys(regions);

/** Names of the hardware vendors that have a list, in lower case. */
export const oemNames: readonly string[] = Object.keys(oems);

export function cloudOfRegion(region: string): AzureCloudName | undefined {
  return regions[region]?.cloud as AzureCloudName | undefined;
}

/** The list of a region, in the order of the vendor's table as far as all regions have one order. */
export function azureLocalList(region: string, situation: EndpointSituation): EndpointList | undefined {
  const data = Object.hasOwn(regions, region) ? regions[region] : undefined;
  if (data === undefined) return undefined;
  const rows: readonly RowData[] = azureLocal.rows;
  const own = rows.filter((row) => row.in?.includes(region) ?? !row.notIn?.includes(region));
  const endpoints = own.map((row) => endpointOf(named(row, region, data), situation));
  return { id: region, ...sourceOf(`Azure Local, ${data.name}`, data), endpoints };
}

/** The list of a hardware vendor, which holds in every region. */
export function oemList(oem: string): EndpointList | undefined {
  const lists: Readonly<Record<string, Pick<RegionData, "name" | "date" | "commit" | "page"> & { readonly rows: readonly RowData[] }>> =
    oems;
  const data = Object.hasOwn(lists, oem) ? lists[oem] : undefined;
  if (data === undefined) return undefined;
  const rule = rules["endpoints-oem"].id;
  const endpoints = data.rows.map(({ fqdn, port = 443, path, purpose, phase }): Endpoint => {
    const parts = [purpose, path === undefined ? undefined : `path ${path}`, phases[phase ?? ""]];
    return { fqdn, protocol: protocolOf(port), port, purpose: joined(parts), required: phase !== "download", rule };
  });
  return { id: oem, ...sourceOf(`hardware updates of ${data.name}`, data), endpoints };
}

function sourceOf(name: string, { date, commit, page }: Pick<RegionData, "date" | "commit" | "page">) {
  return { name, date, source: `${repository} ${page} @${commit}`, page: `https://github.com/${repository}/blob/master/${page}` };
}

function named(row: RowData, region: string, { code, arcGateway }: RegionData): RowData {
  const fqdn = row.fqdn.replace("<region>", region).replace("<code>", code);
  return { ...row, fqdn, gateway: arcGateway === false ? "no" : (row.gateway ?? "2408") };
}

const phases: Readonly<Record<string, string>> = {
  deployment: "during deployment only",
  after: "after deployment",
  download: "only with the download connector",
};

interface Use {
  readonly required: boolean;
  readonly rule: RuleId;
  readonly note?: string;
}

function endpointOf(row: RowData, situation: EndpointSituation): Endpoint {
  const { fqdn, port = 443, path, purpose, phase } = row;
  const { required, rule, note } = conditionUse(row, situation) ?? gatewayUse(row, situation);
  const parts = [purpose, path === undefined ? undefined : `path ${path}`, phases[phase ?? ""], note];
  return { fqdn, protocol: protocolOf(port), port, purpose: joined(parts), required, rule };
}

const listed: Use = { required: true, rule: rules["endpoints-azure-local"].id };

/** What a row depends on beside the gateway; undefined where it is needed as the table says. */
function conditionUse({ condition }: RowData, { conditions, features }: EndpointSituation): Use | undefined {
  switch (condition) {
    case "arc-gateway":
      return conditions.has("arc-gateway") ? undefined : { ...listed, required: false, note: "needed only with an Arc gateway" };
    case "covered":
      return { ...listed, required: false, note: "*.servicebus.windows.net of this list covers it" };
    case "defender":
    case "windows-admin-center":
      return features === undefined || features.has(condition) ? undefined : { ...listed, required: false, note: `only with ${condition}` };
    default:
      return undefined;
  }
}

/** With an Arc gateway the rows it carries are listed and not required, for the firewall need not open them. */
function gatewayUse({ fqdn, gateway = "" }: RowData, { conditions }: EndpointSituation): Use {
  const without = /^without-(\d+)$/.exec(gateway)?.[1];
  // which release is deployed is not in a request, so the row stays required
  if (without !== undefined) return { ...listed, note: `new deployments of ${without} or later do without it` };
  if (!conditions.has("arc-gateway") || gateway === "no") return listed;
  if (gateway === "registration") return { ...listed, note: "Arc registration reaches it directly" };
  return (
    besideGateway.find(({ names }) => names.test(fqdn))?.use ?? {
      required: false,
      rule: rules["endpoints-through-arc-gateway"].id,
      note: `the Arc gateway carries it in new deployments of ${gateway} or later`,
    }
  );
}

/** Other documents are stricter than the column: what they name is reached beside the gateway. */
const besideGateway: readonly { readonly names: RegExp; readonly use: Use }[] = [
  {
    names: /(?:^|\.)mcr\.microsoft\.com$/,
    use: {
      required: true,
      rule: rules["endpoints-beside-arc-gateway-images"].id,
      note: "AKS clusters reach it beside the Arc gateway",
    },
  },
  {
    names: /^\*\.blob\.core\.windows\.net$/,
    use: {
      required: true,
      rule: rules["endpoints-beside-arc-gateway-witness"].id,
      note: "the cloud witness is reached beside the Arc gateway",
    },
  },
];
