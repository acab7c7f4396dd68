import type { FirewallChain, FirewallHook, FirewallRules, FlowDirection } from "../../../types/index.js";
import { contains, intersection } from "../engine/intervals.js";
import type { Space } from "../engine/space.js";
import type { Flow } from "./flow.js";
import type { FlowPackets } from "./flow-parts.js";

/** The chains that a flow meets. */
export type ChainChoice =
  /** All of them, one after the other. */
  | { readonly kind: "all"; readonly chains: readonly FirewallChain[] }
  /** One of them, but it is unknown which one. */
  | { readonly kind: "either"; readonly chains: readonly FirewallChain[]; readonly missing: string }
  /** The request does not say which. */
  | { readonly kind: "unknown"; readonly missing: string };

const hooks: Readonly<Record<FlowDirection, FirewallHook>> = {
  inbound: "inbound",
  input: "inbound",
  outbound: "outbound",
  output: "outbound",
  forward: "forward",
};

/** What is missing if the direction of flows is not given. */
export const missingDirection = "the direction of the flow (inbound or outbound)";

/** Returns the chains of a firewall that a flow meets. */
export function chainsOfFlow(flow: Flow, packets: FlowPackets, rules: FirewallRules, space: Space): ChainChoice {
  const hook = flow.direction === undefined ? undefined : hooks[flow.direction];
  if (rules.chains.some(({ group }) => group !== undefined)) return groupChains(flow, packets, rules.chains, hook, space);
  return { kind: "all", chains: withHook(rules.chains, hook ?? "forward") };
}

/**
 * Returns the direction of flows that have none: a router forwards; if nothing is forwarded, the rules are those of a host. For
 * security groups there is no usual direction.
 */
export function usualDirection({ chains }: FirewallRules): "forward" | "inbound" | "outbound" | undefined {
  if (chains.some(({ group }) => group !== undefined)) return undefined;
  const order = ["forward", "inbound", "outbound"] as const;
  return (
    order.find((hook) =>
      chains.some((chain) => chain.hooks?.includes(hook) === true && (chain.rules.length > 0 || chain.default === "deny")),
    ) ?? "forward"
  );
}

function withHook(chains: readonly FirewallChain[], hook: FirewallHook): FirewallChain[] {
  return chains.filter((chain) => chain.hooks?.some((own) => own === hook || own === "any") === true);
}

/** Returns the groups that a packet passes: the group at its source outbound, and the group at its destination inbound. */
function groupChains(
  flow: Flow,
  packets: FlowPackets,
  chains: readonly FirewallChain[],
  hook: FirewallHook | undefined,
  space: Space,
): ChainChoice {
  const own = hook === undefined ? chains : withHook(chains, hook);
  const single = new Set(chains.map(({ group }) => group)).size === 1;
  if (hook !== undefined && single) return { kind: "all", chains: own };
  const places = own.map((chain) => placeOf(chain, flow, packets, space));
  if (places.every((place) => place !== undefined)) {
    const met = own.filter((_, index) => places[index] === true);
    if (met.length > 0) return { kind: "all", chains: inOrder(met) };
  }
  if (hook === undefined)
    return {
      kind: "unknown",
      missing: single ? missingDirection : `${missingDirection}, and the prefixes that each network security group protects`,
    };
  return own.length === 0
    ? { kind: "unknown", missing: "rules for this direction" }
    : {
        kind: "either",
        chains: own,
        missing: `which network security group the flow meets: ${own.map(({ group }) => group).join(" or ")}`,
      };
}

/** Reports whether a flow meets the chain of a group; undefined if that is unknown. */
function placeOf(chain: FirewallChain, flow: Flow, { parts }: FlowPackets, space: Space): boolean | undefined {
  const side = chain.hooks?.includes("outbound") === true ? "source" : "destination";
  const { zone } = flow[side];
  if (chain.zones !== undefined && zone !== undefined) return chain.zones.includes(zone);
  const addresses = space.groups.textsOf(chain.group ?? "") ?? chain.addresses;
  if (addresses === undefined) return undefined;
  const protectedAddresses = space.addresses.of(addresses);
  const ends = parts.map(({ packets }) => packets[side === "source" ? 0 : 1] ?? space.addresses.all());
  if (ends.every((end) => contains(protectedAddresses, end))) return true;
  return ends.every((end) => intersection(end, protectedAddresses).length === 0) ? false : undefined;
}

function inOrder(chains: readonly FirewallChain[]): FirewallChain[] {
  const isOutbound = (chain: FirewallChain) => chain.hooks?.includes("outbound") === true;
  return [...chains.filter(isOutbound), ...chains.filter((chain) => !isOutbound(chain))];
}
