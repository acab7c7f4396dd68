import type { Finding, PatchOperation } from "../../../types/index.js";
import {
  type AddressRange,
  type AddressSet,
  addressSet,
  formatAddress,
  formatRange,
  type Prefix,
  rangeContains,
  setSize,
  subtract,
  usableRange,
} from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { counted } from "../../text/counted.js";
import { roomFor } from "../conflicts/room-for.js";
import type { LocatedRange } from "../reading/located.js";

/** A DHCP scope and the prefix of its network. */
export interface ScopePlace {
  readonly dhcpScope: LocatedRange;
  readonly prefix: Prefix;
}

/** What the DHCP scopes of one space must provide. */
export interface ScopeNeed {
  readonly needed: number;
  /** Returns the rule that scopes with so many free addresses break, if they are too small. */
  readonly ruleFor: (size: number) => IdentifiedRow;
  /** What needs the leases, such as `9 are needed (9 worker nodes)`. */
  readonly needs: string;
  /** The address uses around a range besides the scopes, which are not assigned though they may lie in one. */
  readonly usedRanges: (within: AddressRange) => AddressSet;
}

/**
 * Reports DHCP scopes of one space that have fewer addresses than leases are needed there. Networks of one space are one
 * subnet, whose VMs take leases of any scope in it.
 */
export function checkScopeSize(scopes: readonly ScopePlace[], { needed, ruleFor, needs, usedRanges }: ScopeNeed): Finding[] {
  const [first] = scopes;
  const set = addressSet(scopes.map(({ dhcpScope }) => dhcpScope.value));
  const all = setSize(set);
  const size = set.reduce((sum, range) => sum + setSize(subtract([range], usedRanges(range))), 0);
  if (first === undefined || size >= needed) return [];
  const { path } = first.dhcpScope;
  const missing = needed - size;
  const one = scopes.length === 1;
  const right = one ? largerScope(first, all + missing, usedRanges) : undefined;
  const inUse = size === all ? "" : `, of which ${all - size} ${all - size === 1 ? "is" : "are"} in use,`;
  const message = `the DHCP scope${one ? " has" : "s have"} ${counted(all)}${inUse} but ${needs}; enlarge ${one ? "it" : "them"} by ${missing}`;
  const advice =
    right === undefined
      ? undefined
      : right.first === first.dhcpScope.value.first
        ? `to end at ${formatAddress(right.last)}`
        : `to ${formatRange(right)}`;
  return [
    findingOf(ruleFor(size), {
      path,
      message: advice === undefined ? message : `${message}, ${advice}`,
      repairs: right === undefined ? [] : [{ text: `use ${formatRange(right)}`, patch: boundsOf(first.dhcpScope, right) }],
    }),
  ];
}

/** Returns a scope of the right size that overlaps no other use. */
function largerScope({ dhcpScope, prefix }: ScopePlace, size: number, usedRanges: ScopeNeed["usedRanges"]): AddressRange | undefined {
  const { value, reversed } = dhcpScope;
  if (reversed || !rangeContains(prefix, value)) return undefined;
  return roomFor({ range: value, size, usable: usableRange(prefix), usedRanges });
}

function boundsOf({ path, value }: LocatedRange, { first, last }: AddressRange): PatchOperation[] {
  return [
    ...(first === value.first ? [] : [{ op: "replace" as const, path: pointer(path, "start"), value: formatAddress(first) }]),
    ...(last === value.last ? [] : [{ op: "replace" as const, path: pointer(path, "end"), value: formatAddress(last) }]),
  ];
}
