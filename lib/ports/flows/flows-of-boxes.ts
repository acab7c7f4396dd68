import type { ComparedFlow, PortRule, Protocol } from "../../../types/index.js";
import type { Box } from "./boxes.js";
import { portTextOf, protocolOfBox, textsOfBox } from "./boxes-of-row.js";
import { type Flow, mergeFlows } from "./merge-flows.js";

/**
 * Boxes of a row as people read them: the row as it is written where all of it is there, and otherwise what is left of it,
 * with sides that differ on one side alone put together.
 */
export function flowsOfBoxes(boxes: readonly Box[], row: PortRule): ComparedFlow[] {
  const groups = new Map<string, { readonly protocols: Set<string>; readonly port: string; readonly flows: readonly Flow[] }>();
  for (const [key, own] of byProtocolAndPort(boxes)) {
    const flows = mergeFlows(own.map((box) => ({ name: "", ...textsOfBox(box) })));
    const [protocol = "", port = ""] = key.split(" ");
    // what all protocols have in common is of one row, whose protocol is any
    const same = JSON.stringify([port, flows]);
    const known = groups.get(same);
    if (known === undefined) groups.set(same, { protocols: new Set([protocol]), port, flows });
    else known.protocols.add(protocol);
  }
  return [...groups.values()].flatMap(({ protocols, port, flows }) =>
    namesOf(protocols, row.protocol).flatMap((protocol) =>
      flows.map(({ source, destination }) => ({
        protocol,
        destinationPort: port,
        source: { zone: row.source.zone, addresses: [...source] },
        destination: { zone: row.destination.zone, addresses: [...destination] },
      })),
    ),
  );
}

function byProtocolAndPort(boxes: readonly Box[]): Map<string, Box[]> {
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    const key = `${protocolOfBox(box)} ${portTextOf(box)}`;
    groups.set(key, [...(groups.get(key) ?? []), box]);
  }
  return groups;
}

/** A part of a row for any protocol is of any protocol too, unless it is of TCP, UDP or ICMP alone. */
function namesOf(protocols: ReadonlySet<string>, ofRow: Protocol): Protocol[] {
  if (ofRow !== "Any") return [ofRow];
  if (protocols.has("other")) return ["Any"];
  return (["TCP", "UDP", "ICMP"] as const).filter((protocol) => protocols.has(protocol));
}
