import type { Finding } from "../../../types/index.js";
import {
  type Address,
  type AddressRange,
  type AddressSet,
  addressAfter,
  addressSet,
  formatAddress,
  type Prefix,
  rangeAt,
  rangeContains,
  rangeSize,
  setSize,
  subtract,
  usableRange,
} from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { counted } from "../../text/counted.js";
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
  /** What needs the leases, such as `9 worker nodes need 9`. */
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
  const end = one ? endWith(missing, first, usedRanges) : undefined;
  const right = end === undefined ? undefined : formatAddress(end);
  const inUse = size === all ? "" : `, of which ${all - size} ${all - size === 1 ? "is" : "are"} in use,`;
  const message = `the DHCP scope${one ? " has" : "s have"} ${counted(all)}${inUse} but ${needs}; enlarge ${one ? "it" : "them"} by ${missing}`;
  return [
    findingOf(ruleFor(size), {
      path,
      message: right === undefined ? message : `${message}, to end at ${right}`,
      repairs:
        right === undefined
          ? []
          : [{ text: `end the DHCP scope at ${right}`, patch: [{ op: "replace", path: pointer(path, "end"), value: right } as const] }],
    }),
  ];
}

/** Returns where a scope would end with so many more addresses; undefined if its prefix does not have so many after it. */
function endWith(
  more: number,
  { dhcpScope: { value, reversed }, prefix }: ScopePlace,
  usedRanges: ScopeNeed["usedRanges"],
): Address | undefined {
  const usable = usableRange(prefix);
  if (reversed || !rangeContains(prefix, value) || value.last >= usable.last) return undefined;
  const behind = rangeAt(value.last + 1, usable.last);
  let left = more;
  for (const gap of subtract([behind], usedRanges(behind))) {
    if (rangeSize(gap) >= left) return addressAfter(gap.first, left - 1);
    left -= rangeSize(gap);
  }
  return undefined;
}
