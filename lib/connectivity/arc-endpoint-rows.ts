import type { AzureCloudName, EndpointListSource, RuleId } from "../../types/index.js";
import arc from "./arc-endpoints.json" with { type: "json" };

/** One endpoint of a published list. TCP, as every connection of the agents. */
export interface ArcEndpointRow {
  /** `<region>` is a placeholder for the name of the region. */
  readonly fqdn: string;
  /** 443 if omitted. */
  readonly port?: number;
  readonly purpose: string;
  /** The uses of which any asks for it; omitted where the agents always do. */
  readonly uses?: readonly string[];
  /** Only earlier versions of the tools ask for it. */
  readonly earlier?: boolean;
  /** With Private Link the name leads to the private endpoint. */
  readonly privateEndpoint?: boolean;
  /** With an Arc gateway it is still reached directly. */
  readonly withArcGateway?: boolean;
  /** Only with an Arc gateway. */
  readonly arcGatewayOnly?: boolean;
  readonly rule: RuleId;
}

/** What the agents reach in each cloud, in the order of the vendor's lists; no name and port twice. */
export const arcEndpointRows: Readonly<Record<AzureCloudName, readonly ArcEndpointRow[]>> = arc.clouds as Record<
  AzureCloudName,
  ArcEndpointRow[]
>;

/** The list the rows come from. */
export const arcListSource: EndpointListSource = { name: arc.name, date: arc.date, source: arc.source, page: arc.page };
