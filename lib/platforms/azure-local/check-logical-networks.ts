import type { Finding } from "../../../types/index.js";
import { type AddressRange, formatAddress, formatPrefix, rangeContains, shorten, usableRange } from "../../address/index.js";
import { pointer, valueAt } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { checkPrefixText, checkReservations } from "../check-prefix.js";
import { overlappingPairs } from "../shared-spaces.js";
import type { AzureLocalReading, ClusterReading, LogicalNetworkReading } from "./read-azure-local.js";

/** What each logical network shows by itself, and where networks of different VLANs overlap. */
export function checkLogicalNetworks({ request, networks, clusters, management, reserved }: AzureLocalReading): Finding[] {
  const each = networks.flatMap((network) => [
    ...checkPrefixText(network.prefix, pointer(network.path, "addressPrefix")),
    ...checkReservations(network.reserved, [network.prefix]),
    ...checkGateway(network),
    ...checkPoolBounds(network, request),
    ...checkPoolGiven(network, clusters),
  ]);
  return [
    ...each,
    ...checkReservations(
      reserved,
      [...networks, management].map(({ prefix }) => prefix),
    ),
    ...checkPrefixOverlaps(networks, management),
  ];
}

function checkGateway(network: LogicalNetworkReading): Finding[] {
  const { prefix, gateway } = network;
  const usable = usableRange(prefix);
  const received = formatAddress(gateway.value);
  const bounds = `${formatAddress(usable.first)} to ${formatAddress(usable.last)}`;
  const useFirst = {
    text: `use ${formatAddress(usable.first)}, the first usable address`,
    patch: [{ op: "replace", path: gateway.path, value: formatAddress(usable.first) } as const],
  };
  if (!rangeContains(prefix, gateway.value)) {
    const message = `gateway ${received} is outside ${formatPrefix(prefix)}; use an address from ${bounds}`;
    return [findingOf(azureLocalRules["lnet-gateway-in-prefix"], { path: gateway.path, received, message, repairs: [useFirst] })];
  }
  if (!rangeContains(usable, gateway.value)) {
    const which = gateway.value === prefix.first ? "network" : "broadcast";
    const message = `gateway ${received} is the ${which} address of ${formatPrefix(prefix)}; use an address from ${bounds}`;
    return [findingOf(azureLocalRules["lnet-gateway-usable"], { path: gateway.path, received, message })];
  }
  const index = network.dnsServers.findIndex((server) => server.value === gateway.value);
  if (index === -1) return [];
  const message = `gateway ${received} is also DNS server ${index + 1}; keep that only if the router serves DNS, or use another address from ${bounds}`;
  return [findingOf(azureLocalRules["lnet-gateway-usable"], { path: gateway.path, received, message })];
}

function checkPoolBounds(network: LogicalNetworkReading, request: unknown): Finding[] {
  const row = azureLocalRules["lnet-pool-in-prefix"];
  const { prefix, pool, missingPoolBound } = network;
  const usable = usableRange(prefix);
  const bounds = `${formatAddress(usable.first)} to ${formatAddress(usable.last)}`;
  if (missingPoolBound !== undefined) {
    const given = missingPoolBound === "ipPoolStart" ? "ipPoolEnd" : "ipPoolStart";
    const path = pointer(network.path, missingPoolBound);
    const message = `${missingPoolBound} is missing beside ${given}; give an address from ${bounds}, or leave both out to have a pool chosen`;
    const remove = {
      text: `leave out ${given} and have a pool chosen`,
      patch: [{ op: "remove", path: pointer(network.path, given) } as const],
    };
    return [findingOf(row, { path, message, repairs: [remove] })];
  }
  if (pool === undefined) return [];
  const findings: Finding[] = [];
  const startPath = pointer(network.path, "ipPoolStart");
  const endPath = pointer(network.path, "ipPoolEnd");
  const start = String(valueAt(request, startPath));
  const end = String(valueAt(request, endPath));
  if (pool.reversed) {
    const message = `ipPoolStart ${start} is after ipPoolEnd ${end}; swap them`;
    const patch = [{ op: "replace", path: startPath, value: end } as const, { op: "replace", path: endPath, value: start } as const];
    findings.push(
      findingOf(row, { path: startPath, received: start, message, repairs: [{ text: "swap ipPoolStart and ipPoolEnd", patch }] }),
    );
  }
  const sides = [
    { name: "ipPoolStart", path: startPath, received: start, address: pool.reversed ? pool.value.last : pool.value.first },
    { name: "ipPoolEnd", path: endPath, received: end, address: pool.reversed ? pool.value.first : pool.value.last },
  ];
  for (const { name, path, received, address } of sides) {
    if (rangeContains(prefix, address)) continue;
    const message = `${name} ${received} is outside ${formatPrefix(prefix)}; use an address from ${bounds}`;
    findings.push(findingOf(row, { path, received, message }));
  }
  return findings;
}

/** A network that clusters are in and that names no pool gets one. */
function checkPoolGiven(network: LogicalNetworkReading, clusters: readonly ClusterReading[]): Finding[] {
  if (network.pool !== undefined || network.missingPoolBound !== undefined) return [];
  if (!clusters.some((cluster) => cluster.network === network)) return [];
  const message = "no IP pool is given and AKS Arc wants one; a pool is chosen, use its start and end as ipPoolStart and ipPoolEnd";
  return [findingOf(azureLocalRules["lnet-pool-required-in-practice"], { path: network.path, message })];
}

function checkPrefixOverlaps(networks: AzureLocalReading["networks"], management: AzureLocalReading["management"]): Finding[] {
  const all = [
    ...networks.map(({ name, path, vlan, prefix }) => ({
      name: `logical network "${shorten(name)}"`,
      path,
      vlan,
      range: prefix as AddressRange,
      prefix,
    })),
    {
      name: "the management network",
      path: management.path,
      vlan: management.vlan,
      range: management.prefix as AddressRange,
      prefix: management.prefix,
    },
  ];
  return overlappingPairs(all).flatMap(([a, b]) => {
    const one = all[a];
    const other = all[b];
    if (one === undefined || other === undefined || one.vlan === other.vlan) return [];
    const message =
      `${formatPrefix(one.prefix)} on VLAN ${one.vlan} overlaps ${formatPrefix(other.prefix)} of ${other.name} on VLAN ${other.vlan}; ` +
      "use a prefix of its own, or the same VLAN if it is one network";
    return [
      findingOf(azureLocalRules["lnet-prefix-overlap"], {
        path: pointer(one.path, "addressPrefix"),
        received: formatPrefix(one.prefix),
        message,
      }),
    ];
  });
}
