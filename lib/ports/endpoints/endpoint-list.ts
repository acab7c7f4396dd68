import type { Protocol, RuleId } from "../../../types/index.js";
import type { Conditional } from "../port-row.js";

/** Whether an endpoint has to be opened, by which rule, and what is worth knowing about it. */
export interface EndpointUse extends Conditional {
  readonly required: boolean;
  readonly rule: RuleId;
  readonly note?: string;
}

/** What a column of the published table says, and what follows from it: the first of `uses` that holds, or else `otherwise`. */
export interface ArcGatewaySupport {
  readonly published: string;
  readonly uses?: readonly EndpointUse[];
  readonly otherwise: EndpointUse;
}

/** When an endpoint is needed: as published, and in our words. */
export interface RequiredFor {
  readonly published: string;
  readonly words: string;
}

/** One row of a published table. */
export interface EndpointRow {
  /** The row's number in the table. */
  readonly id: number;
  readonly fqdn: string;
  /** What follows the host name in the table, without the slash. A firewall for host names has no use for it. */
  readonly path?: string;
  /** TCP where left out; the tables name ports only. */
  readonly protocol?: Protocol;
  readonly port: number;
  readonly component: string;
  /** Where the table has such a column. */
  readonly arcGateway?: ArcGatewaySupport;
  readonly requiredFor?: RequiredFor;
  /** What other documents say about this one row; comes before what the column says. */
  readonly uses?: readonly EndpointUse[];
}

/** A row of the tables of Azure Local, which have all columns. */
export type AzureLocalEndpointRow = EndpointRow & Required<Pick<EndpointRow, "arcGateway" | "requiredFor">>;

/** A published table, for one region or for all, and when it is the one that counts. */
export interface EndpointList<Row extends EndpointRow = EndpointRow> extends Conditional {
  readonly platforms: readonly string[];
  /** Name of the region in lower case, without spaces; left out where the table holds everywhere. */
  readonly region?: string;
  /** Texts inside names that stand for a name of the customer's own, and what that is. */
  readonly placeholders: readonly { readonly text: string; readonly meaning: string }[];
  /** What holds for a row that says nothing else. */
  readonly use: EndpointUse;
  readonly rows: readonly Row[];
}
