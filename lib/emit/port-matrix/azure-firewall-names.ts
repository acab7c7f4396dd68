import type { Finding } from "../../../types/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { pointer } from "../../finding/json-pointer.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { firewallRules } from "../../rules/firewall-rules.js";
import { shorten } from "../../text/shorten.js";
import { type NamedEndpoint, wildcardsAbove } from "./endpoint-names.js";
import type { NameGroup } from "./names-by-port.js";
import type { Opening } from "./read-rows.js";

/** A rule of host names for one source. */
interface NameRule {
  readonly kind: "application" | "network";
  readonly opening: Opening;
  readonly protocol: "TCP" | "UDP";
  readonly port: number;
  readonly required: boolean;
  readonly endpoints: readonly NamedEndpoint[];
}

/** The tag of AKS for one source, on the ports that its rows open. */
interface TagRule {
  readonly opening: Opening;
  readonly ports: readonly number[];
}

export interface AzureFirewallNames {
  readonly names: readonly NameRule[];
  readonly tags: readonly TagRule[];
  readonly findings: readonly Finding[];
}

const { highestPort, webProtocols, otherPorts } = emitRules["emit-azure-firewall-names"].values;

/** Returns the protocol of an application rule for a port. */
export function webProtocolOf(port: number): "Http" | "Https" {
  return isWebPort(port) ? webProtocols[port] : otherPorts;
}

function isWebPort(port: number): port is keyof typeof webProtocols {
  return Object.hasOwn(webProtocols, port);
}

/**
 * Makes rules of host names: application rules for TCP, and network rules with names for what those do not carry, which need
 * the DNS proxy of the firewall and know no wildcards.
 */
export function azureFirewallNames(groups: readonly NameGroup[]): AzureFirewallNames {
  const findings: Finding[] = [];
  const names = groups.flatMap((group): NameRule[] => {
    const kind = group.protocol === "TCP" && group.port <= highestPort ? "application" : "network";
    const own = group.named.filter(({ required, parameters }) => required || parameters.length === 0);
    const wildcards = kind === "network" ? own.filter(({ isWildcard }) => isWildcard) : [];
    findings.push(...wildcards.map(wildcardFinding));
    const written = own.filter((one) => !wildcards.includes(one));
    if (kind === "network" && written.length > 0) findings.push(dnsFinding(group, written));
    return group.openings.flatMap((opening) =>
      [...groupedBy(written, ({ required }) => required)].map(
        ([required, endpoints]): NameRule => ({ kind, opening, protocol: group.protocol, port: group.port, required, endpoints }),
      ),
    );
  });
  const tags = tagRules(groups);
  if (tags.length > 0) findings.push(tagFinding());
  return { names, tags, findings };
}

function tagRules(groups: readonly NameGroup[]): TagRule[] {
  const web = groups.filter(({ protocol, port }) => protocol === "TCP" && isWebPort(port));
  if (!web.some(({ named }) => named.some(isHeldByTag))) return [];
  const byFrom = groupedBy(
    web.flatMap(({ port, openings }) => openings.map((opening) => ({ port, opening }))),
    ({ opening: { source } }) => JSON.stringify(source),
  );
  return [...byFrom.values()].map((own) => ({ opening: own[0].opening, ports: own.map(({ port }) => port) }));
}

const tagNames = firewallRules["azure-firewall-fqdn-tag"].values.AzureKubernetesService;
const held = /* @__PURE__ */ new Set<string>(tagNames);

/** Whether an endpoint of AKS in Azure is one of the names that the tag stands for. */
function isHeldByTag({ host, rule }: NamedEndpoint): boolean {
  return rule === "endpoints-aks" && [host, ...wildcardsAbove(host)].some((name) => held.has(name));
}

function wildcardFinding({ protocol, port, host, index }: NamedEndpoint): Finding {
  const message = `${protocol} ${port} ${shorten(host, 253)} is omitted: a network rule of Azure Firewall takes names without a wildcard, and an application rule carries TCP up to port ${highestPort} only; open the names that are in use`;
  return findingOf(emitRules["emit-azure-firewall-names"], { path: pointer("/endpoints", index, "fqdn"), received: host, message });
}

function dnsFinding({ protocol, port }: NameGroup, [first]: readonly NamedEndpoint[]): Finding {
  const message = `${protocol} ${port} is opened by name in a network rule, which holds only if the DNS proxy of the firewall is on and the clients use the firewall as their DNS server; turn it on, or give addresses`;
  return findingOf(emitRules["emit-azure-firewall-dns"], { path: pointer("/endpoints", first?.index ?? 0), message });
}

function tagFinding(): Finding {
  const message =
    "the tag AzureKubernetesService holds the names of AKS that Azure maintains, and may let more through than the names in the matrix; the names are written as well, so remove one of the two: the tag for the narrowest rules, the names for rules that Azure keeps up to date";
  return findingOf(emitRules["emit-azure-firewall-tag"], { path: "/endpoints", message });
}
