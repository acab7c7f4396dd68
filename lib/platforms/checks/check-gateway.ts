import type { Finding } from "../../../types/index.js";
import { type Address, formatAddress, formatPrefix, type Prefix, rangeContains, usableRange } from "../../address/index.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import type { Located } from "../reading/located.js";

/** The properties of a network that matter for its gateway. */
export interface GatewayPlace {
  readonly prefix: Prefix;
  readonly gateway?: Located<Address>;
  readonly dnsServers: readonly Located<Address>[];
}

/** Checks that a given gateway lies inside the prefix and is a usable address. */
export function checkGateway(
  { prefix, gateway, dnsServers }: GatewayPlace,
  rules: { readonly inPrefix: IdentifiedRow; readonly usable: IdentifiedRow; readonly notDns?: IdentifiedRow },
): Finding[] {
  if (gateway === undefined) return [];
  const usable = usableRange(prefix);
  const { path, value } = gateway;
  const text = formatAddress(value);
  const first = formatAddress(usable.first);
  const from = `an address from ${first} to ${formatAddress(usable.last)}`;
  if (!rangeContains(prefix, value)) {
    const message = `gateway ${text} is outside ${formatPrefix(prefix)}; use ${from}`;
    const repairs = [{ text: `use ${first}, the first usable address`, patch: [{ op: "replace", path, value: first } as const] }];
    return [findingOf(rules.inPrefix, { path, message, repairs })];
  }
  if (!rangeContains(usable, value)) {
    const which = value === prefix.first ? "network" : "broadcast";
    const message = `gateway ${text} is the ${which} address of ${formatPrefix(prefix)}; use ${from}`;
    return [findingOf(rules.usable, { path, message })];
  }
  const server = dnsServers.findIndex((one) => one.value === value);
  if (server === -1 || rules.notDns === undefined) return [];
  const message = `gateway ${text} is also DNS server ${server + 1}; keep that only if the router serves DNS, or use another address of ${formatPrefix(prefix)}`;
  return [findingOf(rules.notDns, { path, message })];
}
