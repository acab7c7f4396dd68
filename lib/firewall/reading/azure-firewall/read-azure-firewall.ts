import type { FirewallEffect, FirewallRule, FirewallRules } from "../../../../types/index.js";
import { groupedBy } from "../../../collections/group-by.js";
import { textProperty } from "../../../collections/json-values.js";
import { firewallRules } from "../../../rules/firewall-rules.js";
import { shorten } from "../../../text/shorten.js";
import { type Report, unreadText } from "../report.js";
import { rulesOf, unknownCondition } from "../rule-draft.js";
import { type CollectionKind, type FoundCollection, type FoundCollections, findCollections } from "./find-collections.js";
import { applicationMatches, networkMatches } from "./firewall-rule.js";

const { AzureKubernetesService } = firewallRules["azure-firewall-fqdn-tag"].values;

/**
 * Reads the rules of Azure Firewall: groups of rule collections of a policy, or classic rule collections.
 *
 * All network rules come before all application rules. Within a kind, groups are sorted by priority, then collections.
 *
 * @returns undefined if the document has none
 */
export function readAzureFirewall(document: unknown, report: Report): Omit<FirewallRules, "findings"> | undefined {
  const found = findCollections(document);
  if (!found.isFirewall) return undefined;
  const rankOf = (collection: FoundCollection) => rank(collection.policy, found.parents);
  const collections = [...found.collections].sort(
    (a, b) => rankOf(a) - rankOf(b) || a.groupPriority - b.groupPriority || a.priority - b.priority,
  );
  reportOthers(found, report);
  const rules = (["network", "application"] as const).flatMap((kind) =>
    collections.flatMap((collection) => collectionRules(collection, kind, report)),
  );
  if (
    rules.some(({ matches }) =>
      matches.flat().some(({ groups = [] }) => groups.some((name) => name.toLowerCase() === "azurekubernetesservice")),
    )
  )
    report.add(
      firewallRules["azure-firewall-fqdn-tag"],
      "",
      "the tag AzureKubernetesService covers host names that the vendor maintains; those of the egress page are used; give others as a group with that name",
    );
  return {
    format: "azure-firewall",
    chains: [{ name: "azure-firewall", hooks: ["any"], default: "deny", defaultName: "(default)", rules }],
    groups: {
      ...Object.fromEntries(Object.entries(found.ipGroups).map(([name, texts]) => [name, [...texts]])),
      AzureKubernetesService: [...AzureKubernetesService],
    },
  };
}

function collectionRules(collection: FoundCollection, kind: CollectionKind, report: Report): FirewallRule[] {
  const { group, name: collectionName, action, priority, condition, unread } = collection;
  const effects: Readonly<Record<string, FirewallEffect>> = { allow: "allow", deny: "deny" };
  const effect = effects[(action ?? "").toLowerCase()];
  const own = collection.rules.filter((rule) => rule.kind === kind);
  if (effect === undefined && own.length > 0)
    report.add(
      firewallRules["azure-firewall-value"],
      collection.path,
      `the action of collection "${shorten(collectionName)}" is ${action === undefined ? "missing" : `"${shorten(action)}"`}; use Allow or Deny`,
      action,
    );
  return [
    ...unreadRules(unread, collection, report),
    ...own.flatMap(({ value, path }) => {
      const name = [group, collectionName, textProperty(value, "name") ?? path].filter((text) => text !== "").join("/");
      const place = { name, path, report };
      const written = kind === "network" ? networkMatches(value, place) : applicationMatches(value, place);
      const matches = condition === undefined ? written : written.map((own) => [...own, unknownCondition(condition)]);
      return rulesOf({
        name,
        path,
        effect,
        matches,
        priority: Number.isFinite(priority) && priority !== Number.MAX_SAFE_INTEGER ? priority : undefined,
      });
    }),
  ];
}

/** Returns how many parents a policy has: rules of a parent come first. */
function rank(policy: string | undefined, parents: ReadonlyMap<string, string>): number {
  let count = 0;
  for (let next = policy; next !== undefined && count <= parents.size; next = parents.get(next)) count++;
  return count;
}

/** Makes the rules for rules that cannot be read: they may match any packet. */
function unreadRules(unread: string | undefined, { path, action }: FoundCollection, report: Report): FirewallRule[] {
  if (unread === undefined) return [];
  report.add(firewallRules["firewall-value"], path, unreadText(unread), unread);
  const effect = (action ?? "").toLowerCase() === "deny" ? "deny" : "allow";
  return rulesOf({ name: `(rules of ${unread})`, path, effect, conditions: [unknownCondition(`the rules of ${unread}`)] });
}

function reportOthers({ collections, parents }: FoundCollections, report: Report): void {
  const row = firewallRules["azure-firewall-not-filtering"];
  const translating = collections.filter(({ rules }) => rules.some(({ kind }) => kind === "nat")).map(({ name }) => `"${shorten(name)}"`);
  if (translating.length > 0)
    report.add(
      row,
      "",
      `${translating.join(", ")} ${translating.length === 1 ? "translates" : "translate"} addresses and ${translating.length === 1 ? "is" : "are"} not part of the check`,
    );
  const groupsOf = new Set(collections.map(({ policy }) => policy));
  if ([...parents.values()].some((parent) => !groupsOf.has(parent)))
    report.add(
      row,
      "",
      "the policy has a parent, whose rules come first; give both in one list, with the parent's groups at lower priorities",
    );
  for (const [key, same] of groupedBy(collections, ({ group, priority }) => `${group} ${priority}`)) {
    const [, second] = same;
    if (second === undefined || second.group === "") continue;
    report.add(
      firewallRules["azure-firewall-value"],
      second.path,
      `collections "${shorten(same[0]?.name ?? "")}" and "${shorten(second.name)}" have the same priority (${key.split(" ").at(-1)}) in one group; they are read in the order of the file, so give each its own priority`,
    );
  }
}
