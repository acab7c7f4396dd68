import type { Advertisement, UsedAddresses } from "../draft/draft.js";
import type { Thing } from "../draft/merge.js";
import type { RequestLayout } from "../layouts/layout.js";
import type { Report } from "../reading/report.js";

/**
 * Connects each load balancer with its cluster, and gives each cluster one load balancer with all addresses. A load balancer
 * that names no cluster belongs to the only cluster, if there is only one; otherwise its addresses are in use. So they are if
 * the clusters of the platform have no load balancer in a request.
 *
 * @returns the things of the request, and the addresses in use
 */
export function assignLoadBalancers(
  things: readonly Thing[],
  advertisements: readonly Advertisement[],
  layout: RequestLayout | undefined,
  report: Report,
): { readonly things: Thing[]; readonly used: UsedAddresses[] } {
  const used: UsedAddresses[] = [];
  const added: Thing[] = [];
  const clusters = things.filter(({ kind }) => kind === "cluster");
  for (const thing of things) {
    if (thing.kind === "bgp-peer" && thing.parent === undefined && clusters.length === 1) thing.parent = clusters[0];
    if (thing.kind === "load-balancer" && !hasBalancers(layout)) {
      used.push(...addressesOf(thing));
      thing.parent = undefined;
    }
    if (thing.kind !== "load-balancer" || thing.parent !== undefined || !hasBalancers(layout)) continue;
    announce(thing, advertisements);
    const [only, second] = clusters;
    if (only !== undefined && second === undefined) thing.parent = only;
    else if (only === undefined && thing.fields.isManifest === undefined) added.push(nameless(thing));
    else {
      used.push(...addressesOf(thing));
      const reason = only === undefined ? "no document describes a cluster" : `${clusters.length} clusters are described`;
      report.add(
        "import-load-balancer-unassigned",
        thing.origin,
        `the load balancer names no cluster, and ${reason}; its addresses are read as in use`,
      );
    }
  }
  const kept = [...things, ...added].filter((thing) => thing.kind !== "load-balancer" || thing.parent !== undefined);
  return { things: joinOfCluster(kept, report), used };
}

function hasBalancers(layout: RequestLayout | undefined): boolean {
  return layout?.things.some(({ below = [] }) => below.some(({ kind }) => kind === "load-balancer")) ?? true;
}

/** The mode of a pool: ARP, BGP, or both where it is announced in either way. */
function announce({ fields, authority }: Thing, advertisements: readonly Advertisement[]): void {
  const name = fields.name?.value;
  const own = advertisements.filter(({ pools }) => pools === undefined || pools.some((pool) => pool === name));
  const [first] = own;
  if (first === undefined || fields.advertiseMode !== undefined) return;
  const modes = new Set(own.map(({ mode }) => mode));
  fields.advertiseMode = { value: modes.size > 1 ? "Both" : first.mode, origin: first.origin, authority };
}

/** The cluster of a load balancer of which no more is known than that there is one. */
function nameless(balancer: Thing): Thing {
  const { cluster, name: _own } = balancer.fields;
  const thing: Thing = { ...balancer, kind: "cluster", ids: new Set(), fields: cluster === undefined ? {} : { name: cluster } };
  balancer.parent = thing;
  return thing;
}

function addressesOf({ fields, origin }: Thing): UsedAddresses[] {
  const ranges = Array.isArray(fields.addresses?.value) ? (fields.addresses.value as readonly string[]) : [];
  const name = fields.name?.value;
  return ranges.map((range) => ({ range, origin: fields.addresses?.origin ?? origin, ...(typeof name === "string" ? { name } : {}) }));
}

function joinOfCluster(things: readonly Thing[], report: Report): Thing[] {
  const first = new Map<Thing | undefined, Thing>();
  return things.filter((thing) => {
    if (thing.kind !== "load-balancer") return true;
    const other = first.get(thing.parent);
    if (other === undefined) {
      first.set(thing.parent, thing);
      return true;
    }
    const { addresses } = thing.fields;
    if (addresses?.value === undefined) return false;
    const known = Array.isArray(other.fields.addresses?.value) ? other.fields.addresses.value : [];
    other.fields.addresses = {
      ...(other.fields.addresses ?? addresses),
      value: [...new Set([...known, ...(addresses.value as unknown[])])],
    };
    report.add("import-left-out", thing.origin, "the cluster has another load balancer; its addresses are added to that of the request");
    return false;
  });
}
