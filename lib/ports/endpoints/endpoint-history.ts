import type { NamedEndpoint } from "../../../types/index.js";
import aks from "./data/aks.json" with { type: "json" };
import history from "./data/history.json" with { type: "json" };
import { protocolOf } from "./endpoint-list.js";

/** What one commit did to a list. */
export interface ListChange {
  readonly date: string;
  readonly commit: string;
  readonly added: readonly NamedEndpoint[];
  readonly removed: readonly NamedEndpoint[];
}

const first: Readonly<Record<string, string>> = history.first;
const aksRows: readonly { readonly fqdn: string; readonly port?: number; readonly since: string }[] = aks.rows;

/** The day a list was published first; undefined where its history is not known. */
export function firstDay(list: string): string | undefined {
  return Object.hasOwn(first, list) ? first[list] : undefined;
}

/** What happened to a list, oldest first. */
export function changesOf(list: string): ListChange[] {
  return history.changes
    .filter(({ lists }) => lists.includes(list))
    .map(({ date, commit, added, removed }) => ({ date, commit, added: added.map(endpointOf), removed: removed.map(endpointOf) }));
}

/** The day from which a list names an endpoint without a gap; undefined where that is not known. */
export function sinceOf(list: string, fqdn: string, port: number, region: string | undefined): string | undefined {
  if (list === "aks") {
    const name = region === undefined ? fqdn : fqdn.replace(region, "<region>");
    return aksRows.find((row) => (row.fqdn === fqdn || row.fqdn === name) && (row.port ?? 443) === port)?.since;
  }
  const entry = `${fqdn}:${port}`;
  return history.changes.findLast(({ lists, added }) => lists.includes(list) && added.includes(entry))?.date ?? firstDay(list);
}

function endpointOf(entry: string): NamedEndpoint {
  const [fqdn = "", digits] = entry.split(/:(?=\d+$)/);
  const port = Number(digits);
  return { fqdn, protocol: protocolOf(port), port };
}
