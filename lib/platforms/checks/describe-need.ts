import { counted } from "../../text/counted.js";
import { shorten } from "../../text/shorten.js";
import type { DemandLine } from "../model/model.js";

interface Noun {
  readonly one: string;
  readonly many: string;
  readonly isForUpgrades?: true;
}

/** How a message names what addresses are counted for. */
const nouns: Readonly<Record<string, Noun>> = {
  "control-plane-node": { one: "control plane node", many: "control plane nodes" },
  "worker-node": { one: "worker node", many: "worker nodes" },
  upgrade: { one: "for upgrades", many: "for upgrades", isForUpgrades: true },
  "load-balancer-vm": { one: "load balancer VM", many: "load balancer VMs" },
  "host-control-plane": { one: "node of the host", many: "nodes of the host" },
  "host-update": { one: "for updates of the host", many: "for updates of the host", isForUpgrades: true },
  "cluster-api-server": { one: "API server", many: "API servers" },
  "control-plane-ip": { one: "control plane IP", many: "control plane IPs" },
  service: { one: "address for services", many: "addresses for services" },
};

/** How many clusters a message lists. */
const mostListed = 3;

/**
 * Writes what a pool must hold, for a message: how much now, at the autoscaler's maximum and during an upgrade, and what each
 * cluster takes.
 */
export function describeNeed(lines: readonly DemandLine[]): string {
  const sum = (part: (line: DemandLine) => number) => lines.reduce((total, line) => total + part(line), 0);
  const upgrading = sum(({ count }) => count);
  const most = upgrading - sum(({ item, count }) => (nouns[item]?.isForUpgrades ? count : 0));
  const now = most - sum(({ whileScaledOut = 0 }) => whileScaledOut);
  const when = [
    ...(now === upgrading ? [] : [`${now} now`]),
    ...(most === now ? [] : [`${most} at the autoscaler's maximum`]),
    ...(upgrading === most ? [] : [`${upgrading} during an upgrade`]),
  ];
  return [...(when.length === 0 ? [] : [when.join(", ")]), describeClusters(lines)].join(": ");
}

function describeClusters(lines: readonly DemandLine[]): string {
  const byCluster = new Map<string | undefined, DemandLine[]>();
  for (const line of lines) byCluster.set(line.cluster, [...(byCluster.get(line.cluster) ?? []), line]);
  const texts = [...byCluster].slice(0, mostListed).map(([cluster, own]) => {
    const parts = own.map(describeLine).join(", ");
    return cluster === undefined ? parts : `"${shorten(cluster)}" ${parts}`;
  });
  const rest = byCluster.size - texts.length;
  return [...texts, ...(rest > 0 ? [counted(rest, "more cluster")] : [])].join("; ");
}

function describeLine({ item, count, whileScaledOut = 0 }: DemandLine): string {
  const noun = nouns[item]?.[count === 1 ? "one" : "many"] ?? item;
  return `${whileScaledOut === 0 ? "" : `${count - whileScaledOut} to `}${count} ${noun}`;
}
