import type { Finding } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import type { Zone } from "../../platforms/model/port-model.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import type { EndPart } from "./end-parts.js";
import type { Opening, ParsedRow } from "./read-rows.js";
import { plainName, uniqueNames } from "./unique-names.js";

/** A row for rules at the machines of one zone: those of its openings that begin or end there. */
export interface GroupedRow {
  readonly reading: ParsedRow;
  readonly openings: readonly Opening[];
}

/** The rules for the machines, or the subnets, of one zone. */
export interface MachineGroup {
  readonly zone: string;
  /** Letters, digits and hyphens, up to 40 characters, unique among the groups. */
  readonly name: string;
  /** The zones of the rows in it: its own, and those whose addresses are on its machines. */
  readonly zones: readonly string[];
  /** To these machines: rows with them as destination. */
  readonly inbound: readonly GroupedRow[];
  /** From these machines: rows with them as source. */
  readonly outbound: readonly GroupedRow[];
}

/** Zones whose addresses are on the machines of other zones. Their rules belong to those machines. */
const machinesBehind: ReadonlyMap<string, readonly Zone[]> = new Map<Zone, readonly Zone[]>([
  ["cluster-ip", ["management", "physical-hosts"]],
  ["cloud-service", ["physical-hosts"]],
  ["pod-cidr", ["node-subnet"]],
  ["virtual-network", ["node-subnet", "pod-subnet"]],
  ["services", ["logical-network", "aks-vms", "node-subnet"]],
  ["kubernetes-api", ["logical-network", "aks-vms", "node-subnet"]],
]);

/**
 * Groups the openings by the machines that need a rule for them: outbound at the source, inbound at the destination, so that
 * each connection has both. Within one zone, a group has both for the same row.
 *
 * ```text
 *     management                       logical-network
 *     outbound  ──────── port 22 ────▶ inbound
 * ```
 *
 * The public internet and the services behind a service tag have no machines that could have rules. Rows of a zone whose
 * addresses are on the machines of another zone (the cluster IP, pods of an overlay) are in the group of those machines.
 */
export function machineGroupsOf(rows: readonly ParsedRow[]): {
  readonly groups: readonly MachineGroup[];
  readonly findings: readonly Finding[];
} {
  const zones = new Set(rows.flatMap(({ row }) => [row.source.zone, row.destination.zone]));
  const hostsOf = (zone: string): readonly string[] => {
    const hosts = (machinesBehind.get(zone) ?? []).filter((host) => zones.has(host));
    return hosts.length === 0 ? [zone] : hosts;
  };
  const drafts = new Map<string, Record<Direction, GroupedRow[]> & { readonly zones: Set<string> }>();
  const findings: Finding[] = [];
  for (const reading of rows) {
    let placed = false;
    for (const [direction, side] of sides) {
      const openings = reading.openings.filter((opening) => hasMachines(opening[side]));
      if (openings.length === 0 && (reading.openings.length > 0 || isRemote(reading.row[side].zone))) continue;
      placed = true;
      for (const host of hostsOf(reading.row[side].zone)) {
        const draft = drafts.get(host) ?? { inbound: [], outbound: [], zones: new Set() };
        draft.zones.add(reading.row[side].zone);
        draft[direction].push({ reading, openings });
        drafts.set(host, draft);
      }
    }
    if (!placed && reading.openings.length > 0) findings.push(nowhere(reading));
  }
  const names = uniqueNames([...drafts.keys()], plainName, 40);
  return {
    groups: [...drafts].map(([zone, draft], index) => ({ ...draft, zone, name: names[index] ?? zone, zones: [...draft.zones] })),
    findings,
  };
}

type Direction = "inbound" | "outbound";

const sides = [
  ["outbound", "source"],
  ["inbound", "destination"],
] as const;

/** `VirtualNetwork` is the one tag that means your own machines. */
function hasMachines(part: EndPart): boolean {
  return part.kind === "tag" ? part.tag === "VirtualNetwork" : part.kind !== "internet";
}

function isRemote(zone: string): boolean {
  return zone === "internet" || zone === "service-tag";
}

function nowhere({ row, index }: ParsedRow): Finding {
  return findingOf(emitRules["emit-machines"], {
    path: pointer("/rules", index),
    message: `row "${shorten(row.id)}" is omitted: neither "${shorten(row.source.zone)}" nor "${shorten(row.destination.zone)}" has machines that could have a rule; open it in the firewall between the two`,
  });
}
