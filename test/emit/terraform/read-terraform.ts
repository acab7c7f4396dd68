import { at, itemsAt, textAt } from "../at.js";
import { facts, type PlanFacts } from "../plan-facts.js";

/**
 * The resources and data sources of a configuration as one object value of HCL, by address, so that Terraform itself evaluates
 * every argument: blocks become objects, and a reference becomes its own text.
 */
export function asObjectValue(configuration: string): string {
  const lines: string[] = [];
  let isKept = false;
  for (const line of configuration.split("\n")) {
    const opening = /^(\w+)(?: "(\w+)")?(?: "(\w+)")? \{/.exec(line);
    if (opening !== null) {
      const [, block = "", type = "", name = ""] = opening;
      isKept = block === "resource" || block === "data";
      if (isKept) lines.push(`"${block === "data" ? "data." : ""}${type}.${name}" = {`);
      continue;
    }
    // Terraform itself reads no value from what it ignores
    if (!isKept || line.startsWith("#") || /^ +ignore_changes +=/.test(line)) continue;
    const nested = /^( +\w+) \{(\})?$/.exec(line);
    if (nested !== null) lines.push(`${nested[1]} = {${nested[2] ?? ""}`);
    else lines.push(line.includes('"') ? line : line.replace(/(?:data\.)?(?:azurerm|azapi)_\w+\.\w+(?:\.\w+)?|var\.\w+/g, '"$&"'));
    if (line === "}") isKept = false;
  }
  return `{\n${lines.join("\n")}\n}`;
}

/** The facts of a configuration, from the object value of its resources. */
export function factsOfConfiguration(value: unknown): PlanFacts {
  const all = Object.entries(value as Record<string, unknown>);
  const ofType = (type: string) => all.filter(([address]) => address.startsWith(`${type}.`));
  const azapi = (type: string) => ofType("azapi_resource").filter(([, body]) => textAt(body, "type").startsWith(`${type}@`));
  const nameAt = (reference: string): string => {
    const found = at(value, reference.replace(/\.(?:id|name)$/, ""));
    return textAt(found, "name");
  };
  const under = (type: string, address: string) =>
    azapi(type).flatMap(([, body]) => (textAt(body, "parent_id") === `${address}.id` ? [at(body, "body")] : []));
  const subnets = ofType("azurerm_subnet").map(([address, body]) => ({
    address,
    fact: facts({ name: at(body, "name"), addressPrefixes: at(body, "address_prefixes") }),
  }));
  const prefixOf = new Map(subnets.map(({ address, fact }) => [address, (fact.addressPrefixes as readonly string[] | undefined)?.[0]]));
  const subnetOf = (reference: unknown) => prefixOf.get(String(reference).replace(/\.id$/, "")) ?? nameAt(String(reference));
  const pool = (name: unknown, count: unknown, nodes: unknown, pods: unknown) => ({
    pool: [name, count],
    subnets: [
      ...(nodes === undefined ? [] : [[name, "node-subnet", subnetOf(nodes)]]),
      ...(pods === undefined ? [] : [[name, "pod-subnet", subnetOf(pods)]]),
    ],
  });
  const managed = [
    ...ofType("azurerm_kubernetes_cluster").map(([address, body]) => {
      const others = ofType("azurerm_kubernetes_cluster_node_pool").filter(
        ([, one]) => at(one, "kubernetes_cluster_id") === `${address}.id`,
      );
      const network = (property: string) => at(body, "network_profile", property);
      const pools = [at(body, "default_node_pool"), ...others.map(([, one]) => one)].map((one) =>
        pool(at(one, "name"), at(one, "node_count"), at(one, "vnet_subnet_id"), at(one, "pod_subnet_id")),
      );
      return facts({
        name: at(body, "name"),
        podCidr: network("pod_cidr"),
        podCidrs: network("pod_cidrs"),
        serviceCidr: network("service_cidr"),
        serviceCidrs: network("service_cidrs"),
        dnsServiceIp: network("dns_service_ip"),
        nodePools: pools.map((one) => one.pool),
        subnets: pools.flatMap((one) => one.subnets),
      });
    }),
    ...azapi("Microsoft.ContainerService/managedClusters").map(([, body]) => {
      const network = (property: string) => at(body, "body", "properties", "networkProfile", property);
      const pools = itemsAt(body, "body", "properties", "agentPoolProfiles").map((one) =>
        pool(at(one, "name"), at(one, "count"), at(one, "vnetSubnetID"), at(one, "podSubnetID")),
      );
      return facts({
        name: at(body, "name"),
        serviceCidr: network("serviceCidr"),
        serviceCidrs: network("serviceCidrs"),
        dnsServiceIp: network("dnsServiceIP"),
        nodePools: pools.map((one) => one.pool),
        subnets: pools.flatMap((one) => one.subnets),
      });
    }),
  ];
  return {
    networks: [
      ...ofType("azurerm_stack_hci_logical_network").map(([, body]) => {
        const ipPool = at(body, "subnet", "ip_pool");
        return facts({
          name: at(body, "name"),
          addressPrefix: at(body, "subnet", "address_prefix"),
          gateway: at(body, "subnet", "route", "next_hop_ip_address"),
          dnsServers: at(body, "dns_servers"),
          vlan: at(body, "subnet", "vlan_id"),
          pool: ipPool && [at(ipPool, "start"), at(ipPool, "end")],
          switch: at(body, "virtual_switch_name"),
        });
      }),
      ...ofType("azurerm_virtual_network").map(([, body]) => facts({ name: at(body, "name"), addressPrefixes: at(body, "address_space") })),
    ],
    subnets: subnets.map(({ fact }) => fact),
    clusters: [
      ...ofType("azurerm_arc_kubernetes_provisioned_cluster").map(([address, body]) => {
        const [provisioned] = under("Microsoft.HybridContainerService/provisionedClusterInstances", address);
        const [balancer] = under("Microsoft.KubernetesRuntime/loadBalancers", address);
        const peers = under("Microsoft.KubernetesRuntime/bgpPeers", address);
        const properties = at(provisioned, "properties");
        return facts({
          name: at(body, "name"),
          network: nameAt(textAt(properties, "cloudProviderProfile", "infraNetworkProfile", "vnetSubnetIds", 0)),
          controlPlaneIp: at(properties, "controlPlane", "controlPlaneEndpoint", "hostIP"),
          podCidr: at(properties, "networkProfile", "podCidr"),
          loadBalancer: at(balancer, "properties", "addresses"),
          peers: balancer && peers.map((peer) => at(peer, "properties", "peerAddress")),
          nodePools: itemsAt(properties, "agentPoolProfiles").map((one) => [at(one, "name"), at(one, "count")]),
        });
      }),
      ...managed,
    ],
  };
}

/** Facts with their lists in order of names, because objects of Terraform have no order; texts as Terraform normalises them. */
export function inOrderOfNames({ networks, subnets, clusters }: PlanFacts): PlanFacts {
  const normal = JSON.parse(JSON.stringify({ networks, subnets, clusters }).normalize("NFC")) as PlanFacts;
  const byName = (all: PlanFacts["networks"]) => [...all].sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
  return { networks: byName(normal.networks), subnets: byName(normal.subnets), clusters: byName(normal.clusters) };
}
