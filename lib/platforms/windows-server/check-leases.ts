import type { Finding } from "../../../types/index.js";
import {
  type Address,
  type AddressRange,
  addressSet,
  formatPrefix,
  type Prefix,
  prefixAt,
  setSize,
  subtract,
  union,
  usableRange,
} from "../../address/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { counted } from "../../text/counted.js";
import { checkDhcpScope } from "../checks/check-dhcp-scope.js";
import { checkScopeSize, type ScopeNeed } from "../checks/check-scope-size.js";
import { describeNeed } from "../checks/describe-need.js";
import { usedAround } from "../conflicts/use-in-space.js";
import { isEnd } from "../model/address-use.js";
import { adviceOnPrefix } from "../model/block-paths.js";
import { hciPoolKey } from "./count-windows-server.js";
import type { ParsedVirtualNetwork } from "./read-windows-server.js";
import { windowsServerPools } from "./windows-server-address-uses.js";
import type { WindowsServerCheck } from "./windows-server-check.js";

const row = windowsServerRules["hci-dhcp-scope"];
const rules = { inPrefix: row, clear: windowsServerRules["hci-dhcp-scope-clear"] };

/** The networks of one space, which are one subnet. */
interface Subnet {
  readonly networks: readonly ParsedVirtualNetwork[];
  /** The address uses there besides DHCP scopes, with the ends of prefixes and without. */
  readonly usedRanges: ScopeNeed["usedRanges"];
  readonly uses: ScopeNeed["usedRanges"];
}

/** Checks the DHCP scopes of dynamic networks: where they lie, and whether they have a lease for every VM. */
export function checkLeases(check: WindowsServerCheck): Finding[] {
  const outsideScopes = check.uses.filter(({ kind }) => kind !== "dhcp-scope");
  const around = usedAround([...outsideScopes, ...windowsServerPools(check.reading, check.spaces, check.demand.ofPool)]);
  const withoutEnds = usedAround(outsideScopes.filter((one) => !isEnd(one)));
  const subnets = groupedBy(check.reading.networks, ({ index }) => check.spaces[index] as number);
  return [...subnets].flatMap(([space, networks]) =>
    checkSubnet(check, { networks, usedRanges: (within) => around(space, within), uses: (within) => withoutEnds(space, within) }),
  );
}

function checkSubnet(check: WindowsServerCheck, subnet: Subnet): Finding[] {
  const dynamic = subnet.networks.filter(({ isStatic }) => !isStatic);
  const scopes = dynamic.flatMap(({ dhcpScope, prefix }) => (dhcpScope === undefined ? [] : [{ dhcpScope, prefix }]));
  const needed = dynamic.reduce((sum, { name }) => sum + check.demand.ofGroup(name, "dhcpScope"), 0);
  const names = new Set(dynamic.map(({ name }) => name));
  const lines = check.demand.lines.filter(({ network, group }) => names.has(network) && group === "dhcpScope");
  const needs = `${needed} are needed (${describeNeed(lines)})`;
  return [
    ...scopes.flatMap(({ dhcpScope, prefix }) => checkDhcpScope(dhcpScope, prefix, rules)),
    ...checkScopeSize(scopes, { needed, ruleFor: () => row, needs, usedRanges: subnet.usedRanges }),
    ...dynamic.filter(({ dhcpScope }) => dhcpScope === undefined).flatMap((network) => scopeUnknown(check, network)),
    ...(scopes.length === 0 ? checkScopeSpace(check, subnet, needed) : []),
  ];
}

/** Without a scope, the VIP pool cannot be kept outside it. */
function scopeUnknown({ demand }: WindowsServerCheck, { name, path }: ParsedVirtualNetwork): Finding[] {
  if (demand.ofGroup(name, "dhcpScope") + demand.ofGroup(name, "vipPool") === 0) return [];
  const message = "dhcpScope is not given, so the VIP pool may overlap it; give it, or exclude the VIP pool on the DHCP server";
  return [findingOf(windowsServerRules["hci-dhcp-scope-unknown"], { path: pointer(path, "dhcpScope"), message })];
}

/** If no scope is given, the leases must fit into the subnet in addition to the pools and other address uses. */
function checkScopeSpace({ demand, reading, blocks }: WindowsServerCheck, { networks, uses }: Subnet, leases: number): Finding[] {
  const dynamic = networks.filter(({ isStatic }) => !isStatic);
  const [first] = dynamic;
  if (first === undefined || leases === 0) return [];
  const pools = networks.flatMap(({ name, isStatic, nodePool, vipPool }) => [
    { bounds: vipPool, key: hciPoolKey.vip(name) },
    ...(isStatic ? [{ bounds: nodePool, key: hciPoolKey.node(name) }] : []),
  ]);
  // what lies outside the prefix now would be inside a larger one
  const own = networks.flatMap(({ gateway, reserved }) => [
    ...reserved.map(({ value }) => value),
    ...(gateway === undefined ? [] : [at(gateway.value)]),
  ]);
  const given = addressSet([...pools.flatMap(({ bounds }) => bounds.range ?? []), ...own]);
  const chosen = pools.reduce((sum, { bounds, key }) => sum + (bounds.range === undefined ? demand.ofPool(key) : 0), 0);
  const spaceIn = (prefix: Prefix) => {
    const usable = usableRange(prefix);
    return setSize(subtract([usable], union(uses(usable), given)));
  };
  // prefixes that share a space and differ contain each other
  const widest = dynamic.reduce((most, { prefix }) => (prefix.prefixLength < most.prefixLength ? prefix : most), first.prefix);
  const room = spaceIn(widest);
  if (room >= leases + chosen) return [];
  const needs =
    chosen === 0
      ? `${leases} leases are needed`
      : `${leases} leases and ${chosen} ${dynamic.length === networks.length ? "virtual IPs" : "addresses of pools"} are needed`;
  // a larger prefix may share the space of another network
  const larger = reading.networks.length === 1 ? largerPrefix(first.prefix, (prefix) => spaceIn(prefix) >= leases + chosen) : undefined;
  const path = pointer(first.path, "addressPrefix");
  const advice = larger === undefined ? "use a shorter prefix length" : `use ${adviceOnPrefix(larger, blocks.has(path))}`;
  const message = `${needs}, but ${formatPrefix(widest)} has ${counted(room)} for them; ${advice}, or fewer nodes or services`;
  const repairs = larger === undefined ? [] : [{ text: advice, patch: [{ op: "replace", path, value: formatPrefix(larger) } as const] }];
  return [findingOf(row, { path, message, repairs })];
}

function at(address: Address): AddressRange {
  return { first: address, last: address };
}

/** Returns the longest prefix around one that has room. */
function largerPrefix({ first, prefixLength }: Prefix, hasSpace: (prefix: Prefix) => boolean): Prefix | undefined {
  for (let length = prefixLength - 1; length >= 0; length--) {
    const prefix = prefixAt(first, length);
    if (hasSpace(prefix)) return prefix;
  }
  return undefined;
}
