import type { AzureCloudName, Endpoint, EndpointListSource, RuleId } from "../../../types/index.js";
import type { PortCondition } from "../../platforms/model/port-model.js";

/** What decides which endpoints of a list are needed. */
export interface EndpointSituation {
  readonly conditions: ReadonlySet<PortCondition>;
  /** What is used beside the platform itself; undefined where the request does not say. */
  readonly features: ReadonlySet<string> | undefined;
  readonly cloud: AzureCloudName;
  /** As Azure names it, lower case without spaces. */
  readonly region: string | undefined;
}

/** A published list and what of it a situation needs. */
export interface EndpointList extends EndpointListSource {
  /** What the history of the lists calls it; omitted where the list has no history here. */
  readonly id?: string;
  readonly endpoints: readonly Endpoint[];
}

/** A row of a list that holds everywhere, as its data file has it. */
interface PlainRow {
  readonly fqdn: string;
  /** 443 if omitted. */
  readonly port?: number;
  readonly purpose?: string;
  readonly required?: boolean;
  readonly note?: string;
}

/** A data file of a list that holds everywhere. */
export interface PlainListData extends EndpointListSource {
  readonly rule: string;
  /** What a row without a purpose is for. */
  readonly purpose?: string;
  readonly rows: readonly PlainRow[];
}

/** A list that holds everywhere, whatever the situation. */
export function plainList({ rule: cited, purpose: common = "", rows, ...source }: PlainListData): EndpointList {
  // a data file holds texts; a test reads them against the catalogue
  const rule = cited as RuleId;
  const endpoints = rows.map(({ fqdn, port = 443, purpose = common, required = true, note }): Endpoint => {
    return { fqdn, protocol: protocolOf(port), port, purpose: joined([purpose, note]), required, rule };
  });
  return { ...source, endpoints };
}

/** The lists name ports only; 123 is the one of time servers, which speak UDP. */
export function protocolOf(port: number): "TCP" | "UDP" {
  return port === timePort ? "UDP" : "TCP";
}
const timePort = 123;

/** What is known of an endpoint, in one text. */
export function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("; ");
}
