import { type Field, type FieldRow, type Fields, readFields } from "../reading/fields.js";
import { at, items, member, type Node, originOf, textOf } from "../reading/node.js";
import { listOf, readAddress, readInteger, readRange, readText } from "../reading/values.js";
import { ipv4Only } from "./load-balancer.js";
import type { ObjectReader, ReadingContext } from "./reader.js";
import { reportHostBits } from "./report-host-bits.js";

/** From an IPAddressPool to the load balancer of a cluster. Not read: autoAssign, serviceAllocation, namespaces, labels. */
const poolRows: readonly FieldRow[] = [
  { to: "name", from: (node) => member(member(node, "metadata"), "name"), read: readText },
  { to: "addresses", at: ["spec.addresses"], read: listOf(readRange) },
];
const peerRows: readonly FieldRow[] = [
  { to: "name", from: (node) => member(member(node, "metadata"), "name"), read: readText },
  { to: "myAsn", at: ["spec.myASN"], read: readInteger },
  { to: "peerAsn", at: ["spec.peerASN"], read: readInteger },
  { to: "peerAddress", at: ["spec.peerAddress"], read: readAddress },
];

function isKind(node: Node, kind: string): boolean {
  return /^metallb\.io\//.test(textOf(member(node, "apiVersion")) ?? "") && textOf(member(node, "kind")) === kind;
}

export const addressPoolReader: ObjectReader = {
  kind: "address pool of MetalLB",
  isOne: (node) => isKind(node, "IPAddressPool"),
  read: (node, context) => pushPool(node, readFields(node, poolRows, context.report), context),
};

function pushPool(node: Node, given: Fields, context: ReadingContext): void {
  const fields = ipv4Only(given, context);
  reportHostBits(fields.addresses, context.report);
  const isManifest: Field = { value: true, origin: originOf(node), authority: node.source.authority };
  context.draft.descriptions.push({ kind: "load-balancer", fields: { ...fields, isManifest }, origin: originOf(node) });
}

/** How pools are announced: an advertisement that names no pools holds for all. */
export const advertisementReader: ObjectReader = {
  kind: "advertisement of MetalLB",
  isOne: (node) => isKind(node, "L2Advertisement") || isKind(node, "BGPAdvertisement"),
  read(node, { draft }) {
    const pools =
      items(at(node, "spec.ipAddressPools")).length === 0 && !Array.isArray(at(node, "spec.ipAddressPools")?.value)
        ? undefined
        : textsOf(at(node, "spec.ipAddressPools"));
    draft.advertisements.push({ mode: isKind(node, "L2Advertisement") ? "ARP" : "BGP", pools, origin: originOf(node) });
  },
};

function textsOf(node: Node | undefined): string[] {
  return Array.isArray(node?.value) ? node.value.filter((each): each is string => typeof each === "string") : [];
}

export const metalLbPeerReader: ObjectReader = {
  kind: "BGP peer of MetalLB",
  isOne: (node) => isKind(node, "BGPPeer"),
  read(node, { draft, report }) {
    draft.descriptions.push({ kind: "bgp-peer", fields: readFields(node, peerRows, report), origin: originOf(node) });
  },
};

/** The configuration of versions before 0.13: a ConfigMap whose text is YAML, or that text itself. */
export const configMapReader: ObjectReader = {
  kind: "configuration of MetalLB",
  isOne: (node) => member(node, "address-pools") !== undefined,
  read(node, context) {
    for (const pool of items(member(node, "address-pools"))) {
      const fields = readFields(
        pool,
        [
          { to: "name", at: ["name"], read: readText },
          { to: "addresses", at: ["addresses"], read: listOf(readRange) },
        ],
        context.report,
      );
      const protocol = textOf(member(pool, "protocol"))?.toLowerCase();
      const mode = protocol === "bgp" ? "BGP" : protocol === "layer2" ? "ARP" : undefined;
      const advertiseMode: Record<string, Field> =
        mode === undefined ? {} : { advertiseMode: { value: mode, origin: originOf(pool), authority: pool.source.authority } };
      pushPool(pool, { ...fields, ...advertiseMode }, context);
    }
  },
};

/** Other objects of a MetalLB installation, which say nothing about addresses. */
export const otherMetalLbReader: ObjectReader = {
  kind: "object of MetalLB",
  isOne: (node) => /^metallb\.io\//.test(textOf(member(node, "apiVersion")) ?? ""),
  read: () => {},
};
