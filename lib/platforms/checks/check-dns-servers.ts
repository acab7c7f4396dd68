import type { Finding, PatchOperation } from "../../../types/index.js";
import {
  type Address,
  formatAddress,
  formatPrefix,
  type Prefix,
  parseAddress,
  rangeContains,
  specialPurposeOf,
  usableRange,
} from "../../address/index.js";
import { findingOf } from "../../rules/finding-of.js";
import { azureResolver, publicResolvers } from "../../rules/public-resolvers.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import type { Located } from "../reading/located.js";

/** The rows of a platform about the DNS servers of one network. */
export interface DnsRules {
  /** A server that is named twice or has an address that no server can have. */
  readonly usable: IdentifiedRow;
  readonly publicResolver: IdentifiedRow;
  readonly azureResolver: IdentifiedRow;
  /** Every server of the network is the resolver of Azure, so no name can be resolved. */
  readonly azureResolverOnly: IdentifiedRow;
}

/** What is wrong with one server of a list. */
interface Fault {
  readonly rule: IdentifiedRow;
  readonly message: string;
}

const azure = /* @__PURE__ */ parseAddress(azureResolver);
const operators: ReadonlyMap<Address, string> = /* @__PURE__ */ new Map(
  Object.entries(publicResolvers).flatMap(([operator, addresses]) =>
    addresses.map((address) => [parseAddress(address), operator] as const),
  ),
);

/**
 * Reports DNS servers that cannot or should not serve a network of AKS nodes outside Azure.
 *
 * The repair removes all servers with a finding at once, and is offered if another server stays.
 *
 * @param prefix the network of the servers
 */
export function checkDnsServers(dnsServers: readonly Located<Address>[], prefix: Prefix, rules: DnsRules): Finding[] {
  const onlyAzure = dnsServers.every(({ value }) => value === azure);
  const faults = dnsServers.map((_, index) => faultOf(dnsServers, index, { prefix, rules, onlyAzure }));
  const removals = faults.flatMap((fault, index): PatchOperation[] =>
    fault === undefined ? [] : [{ op: "remove", path: (dnsServers[index] as Located<Address>).path }],
  );
  const left = dnsServers.length - removals.length;
  const text = removals.length === 1 ? "remove this server" : "remove every server with a finding";
  const repairs = left > 0 ? [{ text, patch: removals.reverse() }] : [];
  return dnsServers.flatMap(({ path }, index) => {
    const fault = faults[index];
    return fault === undefined ? [] : [findingOf(fault.rule, { path, message: fault.message, repairs })];
  });
}

function faultOf(
  servers: readonly Located<Address>[],
  index: number,
  { prefix, rules, onlyAzure }: { readonly prefix: Prefix; readonly rules: DnsRules; readonly onlyAzure: boolean },
): Fault | undefined {
  const { value } = servers[index] as Located<Address>;
  const text = formatAddress(value);
  const first = servers.findIndex((server) => server.value === value);
  if (first < index) return { rule: rules.usable, message: `${text} is already DNS server ${first + 1}; remove it` };
  const never = whyNoServer(value, prefix);
  if (never !== undefined)
    return { rule: rules.usable, message: `the DNS server ${text} is ${never}, which no server can have; use the address of a DNS server` };
  if (value === azure) {
    const end = onlyAzure
      ? "no name can be resolved; use a DNS server of your organisation"
      : "every query to it waits for a timeout; remove it";
    return {
      rule: onlyAzure ? rules.azureResolverOnly : rules.azureResolver,
      message: `the DNS server ${text} answers only inside Azure; ${end}`,
    };
  }
  const operator = operators.get(value);
  if (operator === undefined) return undefined;
  const message = `the DNS server ${text} is a public resolver (${operator}), which does not know the names of the cluster and the domain; use a DNS server of your organisation that forwards other names`;
  return { rule: rules.publicResolver, message };
}

/** Describes an address that no server can have. */
function whyNoServer(address: Address, prefix: Prefix): string | undefined {
  const isEnd = rangeContains(prefix, address) && !rangeContains(usableRange(prefix), address);
  if (isEnd) return `the ${address === prefix.first ? "network" : "broadcast"} address of ${formatPrefix(prefix)}`;
  const [other] = specialPurposeOf({ first: address, last: address }).filter(({ hosts }) => !hosts);
  return other === undefined ? undefined : `in ${other.prefix} (${other.name}, ${other.rfc})`;
}
