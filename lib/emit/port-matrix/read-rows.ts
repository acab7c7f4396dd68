import type { Finding, PortMatrix, PortRule, Protocol } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { type EndPart, endPartsOf, type Family } from "./end-parts.js";
import { plainName, uniqueNames } from "./unique-names.js";

/** What one firewall rule can express: of a row, one IP version, one protocol, one kind of source and destination. */
export interface Opening {
  /** Letters, digits and hyphens, up to 74 characters, unique among the openings. */
  readonly name: string;
  readonly row: PortRule;
  /** Place of the row in the matrix. */
  readonly index: number;
  readonly family: Family;
  readonly protocol: Protocol;
  /** `*`, a port, or a range `a-b`; always `*` if the protocol has no ports. */
  readonly ports: string;
  readonly source: EndPart;
  readonly destination: EndPart;
}

/** A row, and what a firewall can express of it. */
export interface ParsedRow {
  readonly row: PortRule;
  readonly index: number;
  readonly openings: readonly Opening[];
  /** What no opening of the row expresses, and why. */
  readonly faults: readonly Finding[];
}

/**
 * Splits the rows of a matrix into the forms that a firewall can express.
 *
 * Guarantees: an opening allows a packet if and only if a row allows it, unless a fault says otherwise. Rows and openings are
 * in the order of the matrix. Names do not depend on the format.
 */
export function readRows(matrix: PortMatrix): readonly ParsedRow[] {
  const drafts = matrix.rules.map((row, index) => draftOf(row, index));
  const names = uniqueNames(
    drafts.flatMap(({ openings }) => openings.map(({ row, suffix }) => `${plainName(row.id).slice(0, 64)}${suffix}`)),
    (text) => text,
    74,
  );
  let next = 0;
  return drafts.map(({ openings, ...reading }) => ({
    ...reading,
    openings: openings.map(({ suffix, ...opening }) => ({ ...opening, name: names[next++] ?? `row${suffix}` })),
  }));
}

interface DraftOpening extends Omit<Opening, "name"> {
  readonly suffix: string;
}

interface Draft extends Omit<ParsedRow, "openings"> {
  readonly openings: readonly DraftOpening[];
}

function draftOf(row: PortRule, index: number): Draft {
  const path = pointer("/rules", index);
  const ports = portsOf(row);
  const source = endPartsOf(row.source, pointer(path, "source"));
  const destination = endPartsOf(row.destination, pointer(path, "destination"));
  const faults = [...source.faults, ...destination.faults];
  if (ports === undefined) return { row, index, openings: [], faults: [...faults, portFault(row, path)] };
  const pairs = source.parts.flatMap((from) =>
    destination.parts.flatMap((to) => {
      const family = commonFamily(from, to);
      return family === undefined ? [] : [{ from, to, family }];
    }),
  );
  const openings = pairs.flatMap(({ from, to, family }) =>
    protocolsOf(row.protocol, ports).map(({ protocol, suffix }) => ({
      row,
      index,
      family,
      protocol,
      ports,
      source: from,
      destination: to,
      suffix: `${suffix}${family === "ipv6" ? "-ipv6" : ""}`,
    })),
  );
  if (pairs.length === 0 && source.parts.length > 0 && destination.parts.length > 0) faults.push(familyFault(row, path));
  return { row, index, openings, faults };
}

/** Returns ports in the form of a firewall, or nothing if they have none. */
function portsOf({ protocol, destinationPort }: PortRule): string | undefined {
  if (destinationPort === "*") return "*";
  if (protocol === "ICMP") return undefined;
  const [first = Number.NaN, last = first] = destinationPort.split("-").map(Number);
  if (!(first <= last && last <= 65535)) return undefined;
  return first === last ? String(first) : `${first}-${last}`;
}

/** If a row is for any protocol, only TCP and UDP have its ports. */
function protocolsOf(protocol: Protocol, ports: string): readonly { readonly protocol: Protocol; readonly suffix: string }[] {
  if (protocol !== "Any" || ports === "*") return [{ protocol, suffix: "" }];
  return [
    { protocol: "TCP", suffix: "-tcp" },
    { protocol: "UDP", suffix: "-udp" },
  ];
}

/** The IP version of both, or IPv4 if neither has one. */
function commonFamily(a: EndPart, b: EndPart): Family | undefined {
  if (a.kind !== "prefixes") return b.kind === "prefixes" ? b.family : "ipv4";
  return b.kind !== "prefixes" || a.family === b.family ? a.family : undefined;
}

function portFault({ protocol, destinationPort, id }: PortRule, path: string): Finding {
  const right = protocol === "ICMP" ? "ICMP has no ports; use *" : "use a port from 0 to 65535, a range such as 30000-32767 or *";
  return findingOf(emitRules["emit-port"], {
    path: pointer(path, "destinationPort"),
    received: destinationPort,
    message: `row "${shorten(id)}" is omitted: destinationPort is ${destinationPort}; ${right}`,
  });
}

function familyFault({ id }: PortRule, path: string): Finding {
  return findingOf(emitRules["emit-families"], {
    path,
    message: `row "${shorten(id)}" is omitted: its source and its destination have no IP version in common; give addresses of the same version for both`,
  });
}
