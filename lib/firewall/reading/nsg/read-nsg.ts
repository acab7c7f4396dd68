import type { FirewallChain, FirewallRule, FirewallRules } from "../../../../types/index.js";
import { groupedBy } from "../../../collections/group-by.js";
import { firewallRules } from "../../../rules/firewall-rules.js";
import { listed } from "../../../text/listed.js";
import { isSameName } from "../../../text/same-name.js";
import { shorten } from "../../../text/shorten.js";
import { type Report, unreadText } from "../report.js";
import { condition, endCondition, rulesOf, unknownCondition } from "../rule-draft.js";
import { type FoundGroup, type FoundGroups, findGroups } from "./find-groups.js";
import { type NsgDirection, readSecurityRule, type SecurityRule } from "./security-rule.js";

const { rules: defaults } = firewallRules["nsg-default-rules"].values;
const limits = firewallRules["nsg-priority-range"].values;
const platform = firewallRules["nsg-platform-addresses"].values;
const { tag: virtualNetwork } = firewallRules["nsg-virtual-network"].values;

/**
 * Reads the network security groups of a document: output of az, REST bodies, templates, effective rules.
 *
 * @returns undefined if it contains none
 */
export function readNsg(document: unknown, report: Report): Omit<FirewallRules, "findings"> | undefined {
  const found = findGroups(document);
  if (found.groups.length === 0) return undefined;
  for (const name of found.leftOut)
    report.add(
      firewallRules["firewall-part-ignored"],
      "",
      `network security group "${shorten(name)}" is not deployed, because its condition is false`,
    );
  for (const name of found.elsewhere)
    report.add(
      firewallRules["firewall-part-ignored"],
      "",
      `network security group "${shorten(name)}" exists elsewhere, and its rules are not in the content; add the output of az network nsg show`,
    );
  const chains = sortedByAssociation(found).flatMap((group, index, all) => chainsOf(group, nameOf(group, index, all), found, report));
  report.add(
    firewallRules["nsg-other-filters"],
    "",
    "only network security groups are checked here; packets also pass the groups of the other end, of the network interface or subnet, and security admin rules; check each of them",
  );
  return { format: "nsg", chains, groups: ownGroups(found) };
}

/** Makes the names of groups different. */
function nameOf({ name }: FoundGroup, index: number, groups: readonly FoundGroup[]): string {
  const own = name === "" ? "nsg" : name;
  return groups.findIndex((other) => isSameName(other.name, name)) === index ? own : `${own} ${index + 1}`;
}

/** Inbound packets meet the group of a subnet first, then that of the network interface; outbound ones the other way round. */
function sortedByAssociation({ groups }: FoundGroups): readonly FoundGroup[] {
  const place = ({ association }: FoundGroup) => (association === "interface" ? 1 : 0);
  return [...groups].sort((a, b) => place(a) - place(b));
}

/** Returns what the content says of service tags. Peers and on-premises networks of a virtual network are not in a file. */
function ownGroups({ virtualNetworks, tags }: FoundGroups): Record<string, string[]> {
  const [only, ...more] = virtualNetworks;
  return {
    ...(only === undefined || more.length > 0 ? {} : { [virtualNetwork]: [...only] }),
    ...Object.fromEntries(Object.entries(tags).map(([tag, prefixes]) => [tag, [...prefixes]])),
  };
}

function chainsOf(group: FoundGroup, name: string, found: FoundGroups, report: Report): FirewallChain[] {
  const rules = group.rules.map((rule) => readSecurityRule(rule, report));
  const addresses = found.subnets.filter((subnet) => isSameName(subnet.group, group.name)).flatMap(({ prefixes }) => prefixes);
  return (["Inbound", "Outbound"] as const).map((direction): FirewallChain => {
    const own = sorted(
      // a rule of unknown direction may be one of either
      rules.filter((rule) => rule.direction === direction || rule.direction === undefined),
      direction,
      report,
    );
    const written = own.flatMap((rule) => rule.rules);
    const added = group.isEffective ? [] : missingDefaults(own, direction);
    for (const rule of own) checkDefault(rule, direction, report);
    const opening = direction === "Outbound" ? platformRules(written) : [];
    const hook = direction === "Inbound" ? "inbound" : "outbound";
    return {
      name: `${name} ${hook}`,
      hooks: [hook],
      // both groups of a network interface are met, one after the other
      group: group.association === undefined ? name : "(network interface)",
      default: "deny",
      defaultName: "(default)",
      ...(group.zones.length === 0 ? {} : { zones: [...group.zones] }),
      ...(addresses.length === 0 ? {} : { addresses }),
      rules: [...opening, ...unreadRules(group, report), ...inPlace([...written, ...added])],
    };
  });
}

/** Makes the rules for rules that cannot be read: they may match before all others, and allow or deny. */
function unreadRules({ unread }: FoundGroup, report: Report): FirewallRule[] {
  if (unread === undefined) return [];
  const { text, path } = unread;
  report.add(firewallRules["firewall-value"], path, unreadText(text), text);
  return rulesOf({ name: `(rules of ${text})`, path, effect: undefined, conditions: [unknownCondition(`the rules of ${text}`)] });
}

/** Sorts by priority, and in the order of the file for equal priorities. */
function sorted(rules: readonly SecurityRule[], direction: NsgDirection, report: Report): SecurityRule[] {
  for (const rule of rules) {
    const { first, last, firstDefault, lastDefault } = limits;
    const [least, most] = rule.isDefault ? [firstDefault, lastDefault] : [first, last];
    if ((rule.priority < least || rule.priority > most) && rule.priority !== Number.MAX_SAFE_INTEGER)
      report.add(
        firewallRules["nsg-priority-range"],
        rule.path,
        `priority ${rule.priority} of rule "${shorten(rule.name)}" is outside ${least} to ${most}; the rule is read in its order`,
        String(rule.priority),
      );
  }
  for (const [priority, same] of groupedBy(rules, (rule) => rule.priority)) {
    if (same.length < 2 || priority === Number.MAX_SAFE_INTEGER) continue;
    const names = listed(same.map(({ name }) => `"${shorten(name)}"`));
    report.add(
      firewallRules["nsg-priority-unique"],
      same[1]?.path ?? "",
      `${names} have the same priority ${priority}, ${direction.toLowerCase()}; they are read in the order of the file, so give each its own priority`,
    );
  }
  return [...rules].sort((a, b) => a.priority - b.priority);
}

/** Merges the default rules: rules of the file stay before added ones. */
function inPlace(rules: readonly FirewallRule[]): FirewallRule[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...rules].sort((a, b) => (a.priority ?? last) - (b.priority ?? last));
}

function missingDefaults(own: readonly SecurityRule[], direction: NsgDirection): FirewallRule[] {
  return defaults
    .filter((rule) => rule.direction === direction && !own.some(({ name, isDefault }) => isDefault && isSameName(name, rule.name)))
    .map(({ name, access, priority, source, destination }) => ({
      name,
      path: "",
      effect: access === "Allow" ? "allow" : "deny",
      priority,
      builtIn: true,
      matches: [
        [
          ...(source === "*" ? [] : [endCondition("source", [source])]),
          ...(destination === "*" ? [] : [endCondition("destination", [destination])]),
        ],
      ],
    }));
}

function checkDefault({ name, isDefault, path, written }: SecurityRule, direction: NsgDirection, report: Report): void {
  const usual = defaults.find((rule) => rule.direction === direction && isSameName(rule.name, name));
  if (!isDefault || usual === undefined) return;
  const isEvery = (text: string) => text === "*" || text === "0.0.0.0/0" || text === "0.0.0.0/0 0.0.0.0/0";
  const differs = (own: string, documented: string) => !own.includes(" ") && !isEvery(own) !== !isEvery(documented) && !/^[0-9]/.test(own);
  const other = (["source", "destination"] as const).filter((side) => differs(written[side], usual[side]));
  if (other.length === 0 && isSameName(written.access, usual.access)) return;
  const shown =
    other.map((side) => `${side} ${written[side]} instead of ${usual[side]}`).join(", ") ||
    `access ${written.access} instead of ${usual.access}`;
  report.add(
    firewallRules["nsg-default-rules"],
    path,
    `default rule "${shorten(name)}" differs from that of Azure: ${shorten(shown, 200)}; it is read as written`,
  );
}

/** Makes the rules that allow traffic to the platform, except for services whose tag a rule names. */
function platformRules(rules: readonly FirewallRule[]): FirewallRule[] {
  const named = new Set(
    rules.flatMap(({ matches }) => matches.flat().flatMap(({ groups }) => groups ?? [])).map((name) => name.toLowerCase()),
  );
  const services = platform.services.filter(({ tag }) => named.has(tag.toLowerCase()));
  const { name } = platform;
  const skip = services.map(({ address, port }) => [condition("destination", [address]), condition("destinationPort", [port])]);
  return [
    ...(skip.length === 0 ? [] : [{ name, path: "", effect: "skip" as const, builtIn: true, matches: skip }]),
    { name, path: "", effect: "allow", builtIn: true, matches: [[condition("destination", platform.addresses)]] },
  ];
}
