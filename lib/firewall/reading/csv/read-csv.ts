import type { FirewallCondition, FirewallRule, FirewallRules } from "../../../../types/index.js";
import { firewallRules } from "../../../rules/firewall-rules.js";
import { shorten } from "../../../text/shorten.js";
import { protocolNumbers } from "../../engine/protocols.js";
import type { Report } from "../report.js";
import { condition, endCondition, rulesOf } from "../rule-draft.js";
import { csvRecords } from "./csv-records.js";

const needed = [
  "type",
  "id",
  "protocol",
  "destinationPort",
  "sourceZone",
  "sourceAddresses",
  "destinationZone",
  "destinationAddresses",
  "fqdn",
] as const;
type Column = (typeof needed)[number];
type Row = { readonly [Name in Column]: string } & { readonly line: number };

/**
 * Reads the CSV of `port-matrix export`, as written or as a spreadsheet saved it: columns in any order, separated by commas,
 * semicolons or tabs. A row allows what it names; everything else is denied.
 *
 * @returns undefined if the content is something else
 */
export function readCsv(text: string, report: Report): Omit<FirewallRules, "findings"> | undefined {
  const rows = rowsOf(text);
  if (rows === undefined) return undefined;
  const matrix = rows.filter(({ type }) => type === "rule");
  const toInternet = matrix.filter(
    ({ destinationZone, destinationAddresses }) => destinationZone === "internet" && destinationAddresses === "",
  );
  const rules = rows.flatMap((row) => {
    if (row.type === "rule") return ruleOf(row, report);
    return row.type === "endpoint" ? endpointRules(row, toInternet, report) : [];
  });
  return { format: "csv", chains: [{ name: "port-matrix", hooks: ["any"], default: "deny", defaultName: "(default)", rules }], groups: {} };
}

function rowsOf(text: string): readonly Row[] | undefined {
  const [header = ""] = text.split(/\r?\n/, 1);
  const delimiter = [",", ";", "\t"].find((one) => header.split(one).length >= needed.length);
  const records = delimiter === undefined ? undefined : csvRecords(text, delimiter);
  const names = records?.[0]?.map((name) => name.trim().toLowerCase()) ?? [];
  const places = needed.map((name) => names.indexOf(name.toLowerCase()));
  if (records === undefined || places.includes(-1)) return undefined;
  return records.slice(1).map((record, index) => {
    const cells = places.map((place) => plainText(record[place] ?? ""));
    return {
      ...(Object.fromEntries(needed.map((name, column) => [name, cells[column] ?? ""])) as { [Name in Column]: string }),
      line: index + 2,
    };
  });
}

/** Returns a cell without the apostrophe or blank that prevents a spreadsheet from reading a formula. */
function plainText(cell: string): string {
  return cell.replace(/(?<=^|[,;\t\r\n])'/g, "").trim();
}

function ruleOf(row: Row, report: Report): FirewallRule[] {
  const { id, line } = row;
  const conditions = [
    ...endOf("source", row.sourceZone, row.sourceAddresses),
    ...endOf("destination", row.destinationZone, row.destinationAddresses),
    ...service(row, report),
  ];
  return rulesOf({ name: id, path: `line ${line}`, effect: "allow", conditions });
}

/** Returns the sources of an endpoint: those of the rows to the internet. */
function endpointRules(row: Row, toInternet: readonly Row[], report: Report): FirewallRule[] {
  const { fqdn, protocol, destinationPort, line } = row;
  const common = [condition("name", [fqdn]), ...service(row, report)];
  const sources = toInternet.map(({ sourceZone, sourceAddresses }) => endOf("source", sourceZone, sourceAddresses));
  const matches = (sources.length === 0 ? [[]] : sources).map((source) => [...common, ...source]);
  return rulesOf({ name: `${fqdn} ${protocol} ${destinationPort}`, path: `line ${line}`, effect: "allow", matches });
}

/** Returns addresses, ranges, prefixes and tags. A zone without addresses is its name, which can be given as a group. */
function endOf(side: "source" | "destination", zone: string, addresses: string): FirewallCondition[] {
  const texts = addresses
    .split(";")
    .map((text) => text.trim())
    .filter((text) => text !== "");
  if (texts.length > 0) return [endCondition(side, texts)];
  return [condition(side, [], { groups: [zone === "internet" ? "Internet" : zone] })];
}

function service({ protocol, destinationPort, line, id }: Row, report: Report): FirewallCondition[] {
  const name = protocol.toLowerCase();
  const isEvery = destinationPort === "*" || destinationPort === "";
  if (protocolNumbers(name) === undefined)
    report.add(
      firewallRules["firewall-value"],
      `line ${line}`,
      `"${shorten(protocol)}" of row "${shorten(id)}" is not a protocol; use TCP, UDP, ICMP or Any`,
      protocol,
    );
  const protocols = name === "icmp" ? ["icmp", "icmpv6"] : name === "any" ? (isEvery ? [] : ["tcp", "udp"]) : [name];
  return [
    ...(protocols.length === 0 ? [] : [condition("protocol", protocols)]),
    ...(isEvery ? [] : [condition("destinationPort", [destinationPort])]),
  ];
}
