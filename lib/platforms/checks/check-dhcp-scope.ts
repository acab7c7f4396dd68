import type { Finding } from "../../../types/index.js";
import {
  type AddressRange,
  formatAddress,
  formatPrefix,
  formatRange,
  type Prefix,
  rangeContains,
  usableRange,
} from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import type { LocatedRange } from "../reading/located.js";
import { checkOrder } from "./check-order.js";

/** Checks that a DHCP scope is in order, inside the prefix and without network and broadcast address. */
export function checkDhcpScope(
  scope: LocatedRange,
  prefix: Prefix,
  rules: { readonly inPrefix: IdentifiedRow; readonly clear: IdentifiedRow },
): Finding[] {
  const { value, path, reversed } = scope;
  return [...checkOrder(value, reversed, path), ...checkPlace(value, path, reversed === true, prefix, rules)];
}

function checkPlace(
  { first, last }: AddressRange,
  path: string,
  reversed: boolean,
  prefix: Prefix,
  rules: { readonly inPrefix: IdentifiedRow; readonly clear: IdentifiedRow },
): Finding[] {
  const usable = usableRange(prefix);
  const from = `use addresses from ${formatAddress(usable.first)} to ${formatAddress(usable.last)}`;
  const text = formatRange({ first, last });
  if (!rangeContains(prefix, { first, last })) {
    const message = `the DHCP scope ${text} is not inside ${formatPrefix(prefix)}; ${from}`;
    return [findingOf(rules.inPrefix, { path, message })];
  }
  const [lower, upper] = reversed ? ["end", "start"] : ["start", "end"];
  const ends = [
    { address: first, side: lower as string, which: "network", right: usable.first },
    { address: last, side: upper as string, which: "broadcast", right: usable.last },
  ];
  return ends
    .filter(({ address }) => !rangeContains(usable, address))
    .map(({ address, side, which, right }) => {
      const at = pointer(path, side);
      const text = formatAddress(address);
      const message = `${side} ${text} of the DHCP scope is the ${which} address of ${formatPrefix(prefix)}; use ${formatAddress(right)}`;
      const patch = [{ op: "replace", path: at, value: formatAddress(right) } as const];
      // a scope of that one address would then be in the wrong order
      const repairs = first === last ? [] : [{ text: `use ${formatAddress(right)}`, patch }];
      return findingOf(rules.clear, { path: at, message, repairs });
    });
}
