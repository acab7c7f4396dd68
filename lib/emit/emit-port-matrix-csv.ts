import type { EmitOptions, Finding, PortMatrix, PortRule, Rendering } from "../../types/index.js";
import { formatFinding } from "../finding/format-finding.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import { endpointAges, endpointGaps, listText } from "./port-matrix/endpoint-list-lines.js";
import { csvCell } from "./text/csv-text.js";

const columns = [
  "type",
  "platform",
  "id",
  "purpose",
  "protocol",
  "destinationPort",
  "sourceZone",
  "sourceAddresses",
  "destinationZone",
  "destinationAddresses",
  "fqdn",
  "required",
  "rule",
  "list",
  "since",
] as const;

type Row = { readonly [Column in (typeof columns)[number]]?: string };

/**
 * Writes a port matrix as CSV: one line for each row of the matrix, then one for each endpoint. The column `type` distinguishes
 * them.
 *
 * Guarantees: RFC 4180 in UTF-8, with CRLF at the end of each line. Every text of the rows and endpoints can be read back. No
 * cell becomes a formula in Excel, LibreOffice or Sheets: an apostrophe precedes everything that would begin one, and also an
 * apostrophe in the same place, so that a reader that removes one gets the text. Several addresses are separated by `; `. A row has the host name of a proxy in `fqdn`.
 * Allowed errors are lines of type `error` at the top. Below them, lines of type `missing` say which endpoints are missing, and
 * lines of type `list` name each endpoint list with the date of its last change, and say if it is out of date. Endpoints name
 * their list and the day since which it names them. Other findings are not written.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options what to do with a matrix that has errors
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixCsv } from "aks-netplan";
 *
 * const { files } = emitPortMatrixCsv({
 *   platform: "azure-local",
 *   rules: [
 *     {
 *       id: "ssh",
 *       purpose: "=cmd()",
 *       protocol: "TCP",
 *       destinationPort: "22",
 *       source: { zone: "management", addresses: ["192.168.10.0/24"] },
 *       destination: { zone: "logical-network", addresses: ["10.30.7.0/26", "10.30.8.0/26"] },
 *       required: true,
 *       rule: "port-22-ssh-logs",
 *     },
 *   ],
 *   endpoints: [],
 *   findings: [],
 * });
 * files[0]?.content.split("\r\n")[1]; // "rule,azure-local,ssh,\"'=cmd()\",TCP,22,management,192.168.10.0/24,logical-network,\"10.30.7.0/26; 10.30.8.0/26\",,true,port-22-ssh-logs,,"
 * ```
 */
export function emitPortMatrixCsv(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const { platform, rules, endpoints } = document;
  const rows: Row[] = [
    ...errors.map((error) => findingRow("error", error, platform)),
    ...endpointGaps(document).map((gap) => findingRow("missing", gap, platform)),
    ...(document.lists ?? []).map((list) => ({ type: "list", platform, purpose: `${listText(list)}: ${list.page}` })),
    ...endpointAges(document).map((age) => findingRow("list", age, platform)),
    ...rules.map((rule) => ruleRow(rule, platform)),
    ...endpoints.map(
      ({ fqdn, protocol, port, purpose, required, rule, list = "", since = "" }): Row => ({
        type: "endpoint",
        platform,
        purpose,
        protocol,
        destinationPort: String(port),
        fqdn,
        required: String(required),
        rule,
        list,
        since,
      }),
    ),
  ];
  const lines = [columns.join(","), ...rows.map((row) => columns.map((column) => csvCell(row[column] ?? "")).join(","))];
  return { format: "csv", files: [{ name: "port-matrix.csv", content: lines.map((line) => `${line}\r\n`).join("") }], findings: [] };
}

function ruleRow({ id, purpose, protocol, destinationPort, source, destination, required, rule }: PortRule, platform: string): Row {
  return {
    type: "rule",
    platform,
    id,
    purpose,
    protocol,
    destinationPort,
    sourceZone: source.zone,
    sourceAddresses: source.addresses.join("; "),
    destinationZone: destination.zone,
    destinationAddresses: destination.addresses.join("; "),
    fqdn: [...(source.fqdns ?? []), ...(destination.fqdns ?? [])].join("; "),
    required: String(required),
    rule,
  };
}

function findingRow(type: "error" | "missing" | "list", finding: Finding, platform: string): Row {
  return { type, platform, purpose: formatFinding(finding), rule: finding.rule };
}
