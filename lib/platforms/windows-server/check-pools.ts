import type { Finding } from "../../../types/index.js";
import type { AddressRange } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { checkPoolBounds } from "../checks/check-pool-bounds.js";
import { checkPoolSize } from "../checks/check-pool-size.js";
import { usedAround } from "../conflicts/use-in-space.js";
import type { PoolBounds } from "../reading/pool-bounds.js";
import { hciPoolKey } from "./count-windows-server.js";
import type { ParsedVirtualNetwork } from "./read-windows-server.js";
import { windowsServerPools } from "./windows-server-address-uses.js";
import type { WindowsServerCheck } from "./windows-server-check.js";

const rules = windowsServerRules;
const nodePoolRules = { inPrefix: rules["hci-node-pool-in-prefix"], clear: rules["hci-pools-clear"] };
const vipPoolRules = { inPrefix: rules["hci-vip-same-subnet"], clear: rules["hci-pools-clear"] };

/** Checks the pools of each virtual network: which its model has, where they lie, and whether they are large enough. */
export function checkHciPools({ reading, demand, spaces, uses }: WindowsServerCheck): Finding[] {
  const around = usedAround([...uses, ...windowsServerPools(reading, spaces, demand.ofPool)]);
  return reading.networks.flatMap((network) => {
    const { isStatic, nodePool, vipPool, prefix, name, index } = network;
    const usedRanges = (within: AddressRange) => around(spaces[index] as number, within);
    const pools = [
      ...(isStatic ? [{ bounds: nodePool, key: hciPoolKey.node(name), rules: nodePoolRules }] : []),
      { bounds: vipPool, key: hciPoolKey.vip(name), rules: vipPoolRules },
    ].map((pool) => ({ ...pool, needed: demand.lines.filter((line) => line.pool === pool.key) }));
    return [
      ...checkModel(network),
      ...pools.flatMap(({ bounds, needed, rules: broken }) => [
        ...checkPoolBounds(bounds, prefix, broken),
        ...checkPoolSize(bounds, needed, { prefix, usedRanges }, rules["hci-pool-size"]),
      ]),
      ...pools.flatMap(({ bounds, needed }) => (needed.length === 0 ? [] : checkGiven(bounds))),
    ];
  });
}

/** Reports a pool of the other model. */
function checkModel({ isStatic, nodePool, dhcpScope, path }: ParsedVirtualNetwork): Finding[] {
  const row = rules["hci-pool-by-model"];
  const given = [...(nodePool.start === undefined ? [] : [nodePool.startPath]), ...(nodePool.end === undefined ? [] : [nodePool.endPath])];
  const withoutPool = given.map((at) => ({ op: "remove" as const, path: at }));
  if (isStatic) {
    if (dhcpScope === undefined) return [];
    const message = "dhcpScope is given, but ipAllocationMethod is Static; remove it, or use Dynamic";
    return [
      findingOf(row, {
        path: dhcpScope.path,
        message,
        repairs: [
          { text: "remove dhcpScope", patch: [{ op: "remove", path: dhcpScope.path }] },
          { text: "use Dynamic", patch: [{ op: "replace", path: pointer(path, "ipAllocationMethod"), value: "Dynamic" }, ...withoutPool] },
        ],
      }),
    ];
  }
  const [first] = given;
  if (first === undefined) return [];
  const leaveScopeOut = dhcpScope === undefined ? [] : [{ op: "remove" as const, path: dhcpScope.path }];
  const message =
    "a node pool is given, but ipAllocationMethod is Dynamic, with which nodes get addresses from the DHCP server; remove the pool, or use Static";
  return [
    findingOf(row, {
      path: first,
      message,
      repairs: [
        { text: "remove the node pool", patch: withoutPool },
        { text: "use Static", patch: [{ op: "replace", path: pointer(path, "ipAllocationMethod"), value: "Static" }, ...leaveScopeOut] },
      ],
    }),
  ];
}

/** A mandatory pool that is not given is chosen. */
function checkGiven({ start, end, startName, endName, startPath }: PoolBounds): Finding[] {
  if (start !== undefined || end !== undefined) return [];
  const message = `${startName} and ${endName} are mandatory but not given, so a pool is chosen. Create the network with exactly this pool`;
  return [findingOf(rules["hci-vip-mandatory"], { path: startPath, message })];
}
