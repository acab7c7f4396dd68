import { pointer } from "../../../finding/json-pointer.js";
import { type ArmScope, evaluate, scopeOf } from "../arm-expression.js";
import { isObject, type JsonObject, lastSegment, listProperty, property, textProperty, textsOf } from "../json-values.js";

export type CollectionKind = "network" | "application" | "nat";

/** A list of rules with one action. */
export interface FoundCollection {
  /** The group of a policy; empty for classic rules. */
  readonly group: string;
  readonly groupPriority: number;
  readonly name: string;
  readonly priority: number;
  readonly action: string | undefined;
  readonly rules: readonly { readonly value: JsonObject; readonly path: string; readonly kind: CollectionKind }[];
  readonly path: string;
  readonly scope: ArmScope;
}

/** The parts of a document that make up the rules of Azure Firewall. */
export interface FoundCollections {
  readonly collections: readonly FoundCollection[];
  /** Prefixes of IP groups, by name. */
  readonly ipGroups: Readonly<Record<string, readonly string[]>>;
  readonly hasParentPolicy: boolean;
  /** Whether the document contains groups of rule collections or lists of rule collections. */
  readonly isFirewall: boolean;
}

const deepest = 16;
const classic: readonly (readonly [list: string, kind: CollectionKind])[] = [
  ["networkRuleCollections", "network"],
  ["applicationRuleCollections", "application"],
  ["natRuleCollections", "nat"],
];

/** Finds the rule collections of policies and of classic firewalls in a document, whichever command or template wrote it. */
export function findCollections(document: unknown): FoundCollections {
  const finder = new CollectionFinder();
  finder.look(document, "", { parameters: {}, variables: {} }, 0);
  return finder;
}

class CollectionFinder implements FoundCollections {
  readonly collections: FoundCollection[] = [];
  readonly ipGroups: Record<string, readonly string[]> = {};
  hasParentPolicy = false;
  isFirewall = false;

  look(value: unknown, path: string, scope: ArmScope, depth: number): void {
    if (depth > deepest) return;
    if (Array.isArray(value)) for (const [index, item] of value.entries()) this.look(item, pointer(path, index), scope, depth + 1);
    else if (isObject(value)) this.#lookAtObject(value, path, scope, depth);
  }

  #lookAtObject(object: JsonObject, path: string, outer: ArmScope, depth: number): void {
    const scope = property(object, "$schema") !== undefined && property(object, "resources") !== undefined ? scopeOf(object) : outer;
    const inner = isObject(property(object, "properties")) ? (property(object, "properties") as JsonObject) : object;
    const base = inner === object ? path : pointer(path, "properties");
    if (/ipgroups$/i.test(textProperty(object, "type") ?? "")) {
      const name = String(evaluate(textProperty(object, "name"), scope) ?? textProperty(object, "name") ?? "");
      this.ipGroups[name] = textsOf(evaluate(property(inner, "ipAddresses"), scope));
    }
    if (property(inner, "basePolicy") !== undefined && property(inner, "basePolicy") !== null) this.hasParentPolicy = true;
    let found = false;
    if (Array.isArray(property(inner, "ruleCollections"))) {
      found = true;
      this.#addGroup(object, inner, base, scope);
    }
    for (const [list, kind] of classic) {
      if (!Array.isArray(property(inner, list))) continue;
      found = true;
      for (const [index, item] of listProperty(inner, list).entries())
        this.#addCollection(item, { group: "", groupPriority: 0, path: pointer(base, list, index), scope, kind });
    }
    if (isCollection(object)) {
      found = true;
      this.#addCollection(object, { group: "", groupPriority: 0, path, scope });
    }
    if (found) this.isFirewall = true;
    for (const [key, value] of Object.entries(object)) {
      if (found && key !== "resources") continue;
      if (typeof value === "object" && value !== null && key !== "parameters" && key !== "variables")
        this.look(value, pointer(path, key), scope, depth + 1);
    }
  }

  #addGroup(object: JsonObject, inner: JsonObject, base: string, scope: ArmScope): void {
    if (evaluate(property(object, "condition"), scope) === false) return;
    const name = lastSegment(String(evaluate(textProperty(object, "name"), scope) ?? textProperty(object, "name") ?? ""));
    const groupPriority = numberOf(property(inner, "priority"), scope);
    for (const [index, item] of listProperty(inner, "ruleCollections").entries())
      this.#addCollection(item, { group: name, groupPriority, path: pointer(base, "ruleCollections", index), scope });
  }

  #addCollection(
    item: unknown,
    {
      group,
      groupPriority,
      path,
      scope,
      kind,
    }: {
      readonly group: string;
      readonly groupPriority: number;
      readonly path: string;
      readonly scope: ArmScope;
      readonly kind?: CollectionKind;
    },
  ): void {
    if (!isObject(item)) return;
    const nested = property(item, "properties");
    const inner = isObject(nested) ? nested : item;
    const base = isObject(nested) ? pointer(path, "properties") : path;
    const isNat = /nat/i.test(textProperty(inner, "ruleCollectionType") ?? "");
    this.collections.push({
      group,
      groupPriority,
      name: String(evaluate(textProperty(item, "name"), scope) ?? textProperty(item, "name") ?? ""),
      priority: numberOf(property(inner, "priority"), scope),
      action: textProperty(property(inner, "action"), "type") ?? textProperty(inner, "action"),
      path,
      scope,
      rules: listProperty(inner, "rules").flatMap((value, index) => {
        if (!isObject(value)) return [];
        const own = isNat ? "nat" : (kind ?? kindOfRule(value));
        return [{ value, path: pointer(base, "rules", index), kind: own }];
      }),
    });
  }
}

function numberOf(value: unknown, scope: ArmScope): number {
  const number = Number(evaluate(value, scope) ?? Number.NaN);
  return Number.isFinite(number) ? number : Number.MAX_SAFE_INTEGER;
}

/** Takes a single collection, as printed by `collection show` and `collection list`. */
function isCollection(object: JsonObject): boolean {
  const inner = isObject(property(object, "properties")) ? property(object, "properties") : object;
  return Array.isArray(property(inner, "rules")) && isObject(property(inner, "action")) && property(inner, "priority") !== undefined;
}

function kindOfRule(rule: JsonObject): CollectionKind {
  const type = (textProperty(rule, "ruleType") ?? "").toLowerCase();
  if (type === "applicationrule") return "application";
  if (type === "natrule") return "nat";
  if (type === "networkrule") return "network";
  if (property(rule, "translatedPort") !== undefined) return "nat";
  return ["targetFqdns", "fqdnTags", "targetUrls", "webCategories"].some((name) => property(rule, name) !== undefined)
    ? "application"
    : "network";
}
