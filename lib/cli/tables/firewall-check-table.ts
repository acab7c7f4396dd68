import type { FirewallCheck, Packet } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { findingsSection } from "./findings-section.js";
import { paragraph } from "./paragraph.js";
import { section } from "./section.js";
import { sections } from "./sections.js";

const flowColumns = [
  { header: "Flow", wraps: true },
  { header: "Verdict" },
  { header: "By", wraps: true },
  { header: "Packet", wraps: true },
  { header: "Missing", wraps: true, optional: true },
] as const;
const widerColumns = [
  { header: "Rule", wraps: true },
  { header: "Packet it lets pass", wraps: true },
] as const;
const shadowedColumns = [{ header: "Rule", wraps: true }, { header: "Decided before it by", wraps: true }, { header: "Effect" }] as const;

/** What the findings say that the sections do not. */
const isSaid = (rule: string) => rule.startsWith("firewall-flow-") || rule === "firewall-rule-shadowed";

/** A check of firewall rules for people: the verdict, the flows, then what is wrong with the rules. */
export function firewallCheckTable({ ok, flows, wider, shadowed, findings }: FirewallCheck, width: number | undefined): string {
  const rows = flows.map(({ id, verdict, by = [], witness, missing = [] }) => [
    id,
    verdict,
    by.join(", "),
    packetText(witness),
    missing.join(", "),
  ]);
  const others = findings.filter(({ rule, severity }) => !isSaid(rule) || (rule === "firewall-flow-value" && severity === "error"));
  return sections(
    paragraph(verdictText(ok, flows), width),
    section("Flows", rows.length === 0 ? "" : columnLayout(flowColumns, rows, width)),
    section(
      "Rules that open more",
      wider.length === 0
        ? ""
        : columnLayout(
            widerColumns,
            wider.map(({ rule, witness }) => [rule, packetText(witness)]),
            width,
          ),
    ),
    section(
      "Rules that never match",
      shadowed.length === 0
        ? ""
        : columnLayout(
            shadowedColumns,
            shadowed.map(({ rule, by, effect }) => [rule, by.join(", "), effect]),
            width,
          ),
    ),
    findingsSection(others, width),
  );
}

function verdictText(ok: boolean, flows: FirewallCheck["flows"]): string {
  const count = (verdict: string) => flows.filter((flow) => flow.verdict === verdict).length;
  const counts = (["allowed", "blocked", "partly", "undecided"] as const).map((verdict) => `${count(verdict)} ${verdict}`).join(", ");
  return `${ok ? "No required flow is known to be blocked." : "The check failed."} Of ${flows.length} flows: ${counts}.`;
}

function packetText(packet: Packet | undefined): string {
  if (packet === undefined) return "";
  const { protocol, source, destination, port } = packet;
  return `${protocol} ${source} to ${destination}${port === 0 ? "" : ` port ${port}`}`;
}
