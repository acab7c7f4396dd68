import { at, itemsAt, textAt } from "./at.js";
import { facts, type PlanFacts } from "./plan-facts.js";

/** The meaning of a text of a template: a literal, or the unchanged expression. */
export function readArmText(text: string): { readonly literal: string } | { readonly expression: string } {
  if (!text.startsWith("[") || !text.endsWith("]")) return { literal: text };
  return text.startsWith("[[") ? { literal: text.slice(1) } : { expression: text.slice(1, -1) };
}

/** Reads the arguments of `resourceId('type', 'name', …)`: texts in single quotes, doubled inside. */
export function readResourceId(expression: string): readonly string[] {
  const inside = /^resourceId\((.*)\)$/s.exec(expression)?.[1];
  if (inside === undefined) throw new Error(`${expression} is not a resource id`);
  const texts: string[] = [];
  let rest = inside;
  while (rest !== "") {
    const [whole, text = ""] = /^'((?:[^']|'')*)'(?:, |$)/s.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`${rest} is not a list of texts`);
    texts.push(text.replaceAll("''", "'"));
    rest = rest.slice(whole.length);
  }
  return texts;
}

function literal(text: string): string {
  const read = readArmText(text);
  if ("literal" in read) return read.literal;
  throw new Error(`${text} is an expression`);
}

/** The name at the end of a resource id. */
function nameInId(text: string): string {
  const read = readArmText(text);
  if ("literal" in read) throw new Error(`${text} is not an expression`);
  return readResourceId(read.expression).at(-1) ?? "";
}

/** How texts and references are read: by the rules of ARM, or as another format has them. */
export interface Reader {
  readonly literal: (text: string) => string;
  readonly nameInId: (text: string) => string;
}

/** The facts of a template: every value is read with JSON and the rules for expressions. */
export function factsOfTemplate(template: unknown, { literal: read, nameInId: named }: Reader = { literal, nameInId }): PlanFacts {
  const resources = itemsAt(template, "resources");
  const all = (type: string) => resources.filter((resource) => at(resource, "type") === type);
  const scopedTo = (type: string, name: string) => all(type).filter((resource) => named(textAt(resource, "scope")) === name);
  const subnets = [
    ...all("Microsoft.Network/virtualNetworks").flatMap((network) => itemsAt(network, "properties", "subnets")),
    ...all("Microsoft.Network/virtualNetworks/subnets"),
  ].map((subnet) => {
    const [one, several] = [at(subnet, "properties", "addressPrefix"), at(subnet, "properties", "addressPrefixes")];
    return facts({ name: read(textAt(subnet, "name")).split("/").at(-1), addressPrefixes: several ?? [one] });
  });
  const prefixOf = new Map(subnets.map((subnet) => [subnet.name, (subnet.addressPrefixes as readonly string[])[0]]));
  return {
    networks: [
      ...all("Microsoft.AzureStackHCI/logicalNetworks").map((network) => {
        const subnet = at(network, "properties", "subnets", 0, "properties");
        const pool = at(subnet, "ipPools", 0);
        return facts({
          name: read(textAt(network, "name")),
          addressPrefix: at(subnet, "addressPrefix"),
          gateway: at(subnet, "routeTable", "properties", "routes", 0, "properties", "nextHopIpAddress"),
          dnsServers: at(network, "properties", "dhcpOptions", "dnsServers"),
          vlan: at(subnet, "vlan"),
          pool: pool && [at(pool, "start"), at(pool, "end")],
          switch: read(textAt(network, "properties", "vmSwitchName")),
        });
      }),
      ...all("Microsoft.Network/virtualNetworks").map((network) =>
        facts({ name: read(textAt(network, "name")), addressPrefixes: at(network, "properties", "addressSpace", "addressPrefixes") }),
      ),
    ],
    subnets,
    clusters: [
      ...all("Microsoft.Kubernetes/connectedClusters").map((connected) => {
        const name = read(textAt(connected, "name"));
        const [provisioned] = scopedTo("Microsoft.HybridContainerService/provisionedClusterInstances", name);
        const [balancer] = scopedTo("Microsoft.KubernetesRuntime/loadBalancers", name);
        const peers = scopedTo("Microsoft.KubernetesRuntime/bgpPeers", name);
        return facts({
          name,
          network: named(textAt(provisioned, "properties", "cloudProviderProfile", "infraNetworkProfile", "vnetSubnetIds", 0)),
          controlPlaneIp: at(provisioned, "properties", "controlPlane", "controlPlaneEndpoint", "hostIP"),
          podCidr: at(provisioned, "properties", "networkProfile", "podCidr"),
          loadBalancer: at(balancer, "properties", "addresses"),
          peers: balancer && peers.map((peer) => at(peer, "properties", "peerAddress")),
          nodePools: itemsAt(provisioned, "properties", "agentPoolProfiles").map((pool) => [read(textAt(pool, "name")), at(pool, "count")]),
        });
      }),
      ...all("Microsoft.ContainerService/managedClusters").map((cluster) => {
        const pools = itemsAt(cluster, "properties", "agentPoolProfiles");
        const network = (property: string) => at(cluster, "properties", "networkProfile", property);
        return facts({
          name: read(textAt(cluster, "name")),
          podCidr: network("podCidr"),
          podCidrs: network("podCidrs"),
          serviceCidr: network("serviceCidr"),
          serviceCidrs: network("serviceCidrs"),
          dnsServiceIp: network("dnsServiceIP"),
          nodePools: pools.map((pool) => [at(pool, "name"), at(pool, "count")]),
          subnets: pools.flatMap((pool) =>
            Object.entries({ vnetSubnetID: "node-subnet", podSubnetID: "pod-subnet" }).flatMap(([property, purpose]) => {
              if (at(pool, property) === undefined) return [];
              const subnet = named(textAt(pool, property));
              return [[at(pool, "name"), purpose, prefixOf.get(subnet) ?? subnet]];
            }),
          ),
        });
      }),
    ],
  };
}

/** Facts of a plan in the form of a template: an existing subnet is known there only by its name. */
export function asTemplatesSay(plan: PlanFacts, existing: ReadonlyMap<string, string>): PlanFacts {
  return {
    ...plan,
    clusters: plan.clusters.map((cluster) => {
      const { subnets } = cluster as { readonly subnets?: readonly (readonly [string, string, string])[] };
      if (subnets === undefined) return cluster;
      return { ...cluster, subnets: subnets.map(([pool, purpose, prefix]) => [pool, purpose, existing.get(prefix) ?? prefix]) };
    }),
  };
}

/** The names of existing subnets, by their first prefix. */
export function existingSubnets(request: object): ReadonlyMap<string, string> {
  const { virtualNetwork } = request as { virtualNetwork?: { subnets?: { name: string; addressPrefixes: string[] }[] } };
  return new Map((virtualNetwork?.subnets ?? []).map(({ name, addressPrefixes }) => [addressPrefixes[0] ?? "", name]));
}
