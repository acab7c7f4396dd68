import type { FirewallEffect, FirewallRule, FirewallRules } from "../../../../types/index.js";
import { groupedBy } from "../../../collections/group-by.js";
import { firewallRules } from "../../../rules/firewall-rules.js";
import { shorten } from "../../../text/shorten.js";
import { textProperty } from "../json-values.js";
import type { Report } from "../report.js";
import { rulesOf } from "../rule-draft.js";
import { type CollectionKind, type FoundCollection, findCollections } from "./find-collections.js";
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
  const collections = [...found.collections].sort((a, b) => a.groupPriority - b.groupPriority || a.priority - b.priority);
  reportOthers(found.collections, found.hasParentPolicy, report);
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
  const { group, name: collectionName, action, scope, priority } = collection;
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
  return own.flatMap(({ value, path }) => {
    const name = [group, collectionName, textProperty(value, "name") ?? path].filter((text) => text !== "").join("/");
    const place = { name, path, scope, report };
    const matches = kind === "network" ? networkMatches(value, place) : applicationMatches(value, place);
    return rulesOf({
      name,
      path,
      effect,
      matches,
      priority: Number.isFinite(priority) && priority !== Number.MAX_SAFE_INTEGER ? priority : undefined,
    });
  });
}

function reportOthers(collections: readonly FoundCollection[], hasParentPolicy: boolean, report: Report): void {
  const row = firewallRules["azure-firewall-not-filtering"];
  const translating = collections.filter(({ rules }) => rules.some(({ kind }) => kind === "nat")).map(({ name }) => `"${shorten(name)}"`);
  if (translating.length > 0)
    report.add(
      row,
      "",
      `${translating.join(", ")} ${translating.length === 1 ? "translates" : "translate"} addresses and ${translating.length === 1 ? "is" : "are"} not part of the check`,
    );
  if (hasParentPolicy)
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
