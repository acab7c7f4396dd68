import type { Finding } from "../../../types/index.js";
import { type AddressRange, formatRange, overlapsBetween, rangesOverlap, shorten } from "../../address/index.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { endsOf, type Standing, standingInLogicalNetwork, standingInManagementNetwork, type Use } from "./azure-local-standing.js";
import type { AzureLocalReading } from "./read-azure-local.js";

/** Who may not share an address with whom, and which rule says so. The claim is what the finding points at. */
const conflicts: readonly { readonly claim: Use; readonly others: readonly Use[]; readonly rule: IdentifiedRow }[] = [
  { claim: "ip-pool", others: ["ip-pool"], rule: azureLocalRules["lnet-pool-no-overlap-same-vlan"] },
  {
    claim: "ip-pool",
    others: ["network-address", "broadcast-address", "gateway", "dns-server", "reservation", "machine", "cluster-ip", "management-range"],
    rule: azureLocalRules["lnet-pool-clear"],
  },
  { claim: "control-plane-ip", others: ["ip-pool"], rule: azureLocalRules["cp-ip-explicit-inside-prefix-outside-pool"] },
  {
    claim: "control-plane-ip",
    others: ["control-plane-ip", "gateway", "dns-server", "reservation", "machine", "cluster-ip", "management-range"],
    rule: azureLocalRules["cp-ip-one-per-cluster"],
  },
  { claim: "load-balancer", others: ["load-balancer"], rule: azureLocalRules["metallb-per-cluster"] },
  {
    claim: "load-balancer",
    others: ["ip-pool", "control-plane-ip", "machine", "cluster-ip", "management-range"],
    rule: azureLocalRules["lb-outside-pool"],
  },
  {
    claim: "load-balancer",
    others: ["network-address", "broadcast-address", "gateway", "dns-server", "reservation"],
    rule: azureLocalRules["lb-arp-not-reserved"],
  },
  {
    claim: "management-range",
    others: ["network-address", "broadcast-address", "gateway", "dns-server", "management-range"],
    rule: azureLocalRules["mgmt-pool-clear"],
  },
  {
    claim: "machine",
    others: ["management-range", "machine", "gateway", "cluster-ip", "dns-server"],
    rule: azureLocalRules["mgmt-nodes-same-subnet-not-in-pool"],
  },
];

/** Claims to addresses against everything that stands in the same address space. */
export function checkConflicts(reading: AzureLocalReading, spaces: readonly number[]): Finding[] {
  return [...new Set(spaces)].flatMap((space) => {
    const standing = standingInSpace(reading, (network) => spaces[network] === space);
    const ranges = standing.map(({ range }) => range);
    const claims = standing.filter(({ use }) => conflicts.some(({ claim }) => claim === use));
    const met = claims.map((): Standing[] => []);
    for (const [claim, other] of overlapsBetween(
      claims.map(({ range }) => range),
      ranges,
    ))
      met[claim]?.push(standing[other] as Standing);
    const order = new Map(standing.map((item, index) => [item, index]));
    return claims.flatMap((claim, index) => conflictsOf(claim, met[index] ?? [], order));
  });
}

function conflictsOf(claim: Standing, met: readonly Standing[], order: ReadonlyMap<Standing, number>): Finding[] {
  return conflicts
    .filter((row) => row.claim === claim.use)
    .flatMap(({ others, rule }) => {
      const against = met.filter((other) => others.includes(other.use) && isAnother(claim, other, order));
      return against.length === 0 ? [] : [conflict(claim, against, rule)];
    });
}

/** Of two claims of one kind only the later one is told, and nothing is in conflict with itself or its own cluster. */
function isAnother(claim: Standing, other: Standing, order: ReadonlyMap<Standing, number>): boolean {
  if (other === claim || (claim.owner !== undefined && claim.owner === other.owner && claim.use === other.use)) return false;
  return other.use !== claim.use || (order.get(other) ?? 0) < (order.get(claim) ?? 0);
}

/** How many of the things a claim runs into are named. */
const named = 3;

function conflict(claim: Standing, against: readonly Standing[], rule: IdentifiedRow): Finding {
  const list = against.slice(0, named).map(({ name, range }) => `${name} ${formatRange(range)}`);
  const more = against.length > named ? ` and ${against.length - named} more` : "";
  const message = `${claim.name} ${formatRange(claim.range)} overlaps ${list.join(", ")}${more}; use addresses clear of ${against.length > 1 ? "them" : "it"}`;
  return findingOf(rule, { path: claim.path, received: formatRange(claim.range), message });
}

/** Everything in the networks of one address space; network index of the management network is the last. */
function standingInSpace(reading: AzureLocalReading, inSpace: (network: number) => boolean): Standing[] {
  const { networks, management, clusters, reserved } = reading;
  const here = networks.filter(({ index }) => inSpace(index));
  const managementHere = inSpace(networks.length);
  const prefixes: AddressRange[] = [...here.map(({ prefix }) => prefix), ...(managementHere ? [management.prefix] : [])];
  const inHere = ({ range }: Standing) => prefixes.some((prefix) => rangesOverlap(prefix, range));
  const pools = here.flatMap(({ pool, name }): Standing[] =>
    pool === undefined
      ? []
      : [{ use: "ip-pool", name: `the IP pool of "${shorten(name)}"`, range: pool.value, path: pool.path, owner: name }],
  );
  const controlPlaneIps = clusters.flatMap(({ controlPlaneIp, name }): Standing[] =>
    controlPlaneIp === undefined
      ? []
      : [
          {
            use: "control-plane-ip",
            name: `the control plane IP of "${shorten(name)}"`,
            range: { first: controlPlaneIp.value, last: controlPlaneIp.value },
            path: controlPlaneIp.path,
            owner: name,
          },
        ],
  );
  const loadBalancers = clusters.flatMap(({ loadBalancer, name }) =>
    loadBalancer.ranges.map(
      (range): Standing => ({
        use: "load-balancer",
        name: `the load balancer range of "${shorten(name)}"`,
        range: range.value,
        path: range.path,
        owner: name,
      }),
    ),
  );
  return [
    ...(managementHere ? [...endsOf(management.prefix, management.path), ...standingInManagementNetwork(reading)] : []),
    ...here.flatMap((network) => [...endsOf(network.prefix, network.path), ...standingInLogicalNetwork(network, reserved)]),
    ...pools,
    ...controlPlaneIps.filter(inHere),
    ...loadBalancers.filter(inHere),
  ];
}
