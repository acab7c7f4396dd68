import type { Finding } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import type { Zone } from "../../platforms/model/port-model.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import type { EndPart } from "./end-parts.js";
import type { Opening, ParsedRow } from "./read-rows.js";
import { plainName, uniqueNames } from "./unique-names.js";

/** A row as rules at machines of one zone have it: those of its openings that begin or end there. */
export interface GroupedRow {
  readonly reading: ParsedRow;
  readonly openings: readonly Opening[];
}

/** The rules that stand at the machines, or the subnets, of one zone. */
export interface MachineGroup {
  readonly zone: string;
  /** Of letters, digits and hyphens, up to 40 characters, and of this group alone. */
  readonly name: string;
  /** The zones of the rows in it: its own, and those whose addresses are on its machines. */
  readonly zones: readonly string[];
  /** Towards these machines: rows whose destination they are. */
  readonly inbound: readonly GroupedRow[];
  /** From these machines: rows whose source they are. */
  readonly outbound: readonly GroupedRow[];
}

/** Zones whose addresses are on the machines of others, which the rules have to stand at. */
const machinesBehind: ReadonlyMap<string, readonly Zone[]> = new Map<Zone, readonly Zone[]>([
  ["cluster-ip", ["management"]],
  ["cloud-service", ["physical-hosts"]],
  ["pod-cidr", ["node-subnet"]],
  ["virtual-network", ["node-subnet", "pod-subnet"]],
]);

/**
 * Sorts the openings by the machines that need a rule for them: outbound at the source, inbound at the destination, so
 * that each connection has both; within one zone a group has both for the same row.
 *
 * ```text
 *     management                       logical-network
 *     outbound  ──────── port 22 ────▶ inbound
 * ```
 *
 * The public internet and the services behind a service tag have no machines to set rules at. Rows of a zone whose
 * addresses are on the machines of another (the cluster IP, pods of an overlay) are in the group of those machines.
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
  return { groups: [...drafts].map(([zone, draft], index) => ({ ...draft, zone, name: names[index] ?? zone, zones: [...draft.zones] })), findings };
}

type Direction = "inbound" | "outbound";

const sides = [
  ["outbound", "source"],
  ["inbound", "destination"],
] as const;

/** `VirtualNetwork` is the one tag that means machines of one's own. */
function hasMachines(part: EndPart): boolean {
  return part.kind === "tag" ? part.tag === "VirtualNetwork" : part.kind !== "internet";
}

function isRemote(zone: string): boolean {
  return zone === "internet" || zone === "service-tag";
}

function nowhere({ row, index }: ParsedRow): Finding {
  return findingOf(emitRules["emit-machines"], {
    path: pointer("/rules", index),
    message: `row "${shorten(row.id)}" is left out: neither "${shorten(row.source.zone)}" nor "${shorten(row.destination.zone)}" has machines that a rule could stand at; open it in the firewall between the two`,
  });
}
