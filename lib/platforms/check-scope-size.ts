import type { Finding } from "../../types/index.js";
import { addressAt, addressSet, formatAddress, type Prefix, rangeContains, setSize, usableRange } from "../address/index.js";
import { pointer } from "../finding/json-pointer.js";
import { findingOf } from "../rules/finding-of.js";
import type { IdentifiedRow } from "../rules/rule-rows.js";
import type { LocatedRange } from "./located.js";

/** A DHCP scope and the prefix of its network. */
export interface ScopePlace {
  readonly dhcpScope: LocatedRange;
  readonly prefix: Prefix;
}

/**
 * DHCP scopes of one space that have fewer addresses than leases are needed there: networks of one space are one
 * subnet, whose VMs take leases of any scope in it.
 *
 * @param ruleFor the rule for scopes of so many addresses, where they are too few
 * @param needs   what needs the leases, such as `9 worker nodes need 9`
 */
export function checkScopeSize(
  scopes: readonly ScopePlace[],
  needed: number,
  ruleFor: (size: number) => IdentifiedRow,
  needs: string,
): Finding[] {
  const [first] = scopes;
  const size = setSize(addressSet(scopes.map(({ dhcpScope }) => dhcpScope.value)));
  if (first === undefined || size >= needed) return [];
  const { value, path, reversed } = first.dhcpScope;
  const missing = needed - size;
  const end = value.last + missing;
  const one = scopes.length === 1;
  const fits = one && !reversed && rangeContains(first.prefix, value) && end <= usableRange(first.prefix).last;
  const right = fits ? formatAddress(addressAt(end)) : undefined;
  const message = `the DHCP scope${one ? " has" : "s have"} ${size} addresses and ${needs}; widen ${one ? "it" : "them"} by ${missing}`;
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
