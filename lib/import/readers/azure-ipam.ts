import { at, items, member, type Node, originOf, textOf } from "../reading/node.js";
import { isPrefix } from "../reading/values.js";
import type { ObjectReader, ReadingContext } from "./reader.js";

/** A space of Azure IPAM: what is reserved in its blocks, and the external networks there. Not read: sizes and utilization. */
export const ipamSpaceReader: ObjectReader = {
  kind: "space of Azure IPAM",
  isOne: (node) => Array.isArray(member(node, "blocks")?.value) && member(node, "name") !== undefined,
  read(node, context) {
    for (const block of items(member(node, "blocks"))) readBlock(block, context);
  },
};

/** A block of Azure IPAM, as the call for one gives it. */
export const ipamBlockReader: ObjectReader = {
  kind: "block of Azure IPAM",
  isOne: (node) =>
    member(node, "cidr") !== undefined && (Array.isArray(member(node, "vnets")?.value) || Array.isArray(member(node, "resv")?.value)),
  read: readBlock,
};

/** One reservation of Azure IPAM, also as PowerShell's list view shows it. */
export const ipamReservationReader: ObjectReader = {
  kind: "reservation of Azure IPAM",
  isOne: (node) => member(node, "cidr") !== undefined && member(node, "createdOn") !== undefined && member(node, "id") !== undefined,
  read: readReservation,
};

function readBlock(block: Node, context: ReadingContext): void {
  for (const reservation of items(member(block, "resv"))) readReservation(reservation, context);
  for (const network of items(member(block, "externals"))) push(network, "cidr", textOf(member(network, "name")), context);
  for (const network of items(member(block, "vnets"))) readNetwork(network, context);
}

/** A reservation that was settled has become a network or was given up; one that waits is in use. */
function readReservation(node: Node, context: ReadingContext): void {
  const settled = member(node, "settledOn")?.value;
  const status = textOf(member(node, "status"))?.toLowerCase();
  if ((settled !== undefined && settled !== null && settled !== "") || (status !== undefined && status !== "wait")) return;
  push(node, "cidr", textOf(member(node, "desc")) || textOf(member(node, "id")), context);
}

function readNetwork(node: Node, context: ReadingContext): void {
  const name = textOf(member(node, "name")) ?? textOf(member(node, "id"))?.split("/").at(-1);
  const prefixes = member(node, "prefixes");
  if (prefixes === undefined) {
    context.report.add("import-left-out", originOf(node), "the network is named by its id alone; ask for the spaces with expand=true");
    return;
  }
  if (Array.isArray(prefixes.value))
    for (const index of prefixes.value.keys())
      push({ ...prefixes, value: { cidr: prefixes.value[index] }, pointer: `${prefixes.pointer}/${index}` }, "cidr", name, context);
}

function push(node: Node, property: string, name: string | undefined, { draft, report }: ReadingContext): void {
  const place = at(node, property);
  const range = textOf(place);
  if (range === undefined || !isPrefix(range))
    report.add("import-value-unreadable", originOf(place ?? node), "the entry has no prefix that can be read");
  else draft.used.push({ range, ...(name === undefined || name === "" ? {} : { name }), isPrefix: true, origin: originOf(node) });
}
