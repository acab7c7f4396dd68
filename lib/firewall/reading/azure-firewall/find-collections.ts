import { type ArmScope, emptyScope, scopeOf } from "../../../arm/arm-scope.js";
import { evaluate, evaluateDeep } from "../../../arm/evaluate-arm.js";
import { openCondition } from "../../../arm/open-condition.js";
import { isTemplate, nestedTemplate, turnsOfObject } from "../../../arm/template-resources.js";
import { isObject, type JsonObject, lastSegment, listProperty, property, textProperty, textsOf } from "../../../collections/json-values.js";
import { pointer } from "../../../finding/json-pointer.js";

export type CollectionKind = "network" | "application" | "nat";

/** A list of rules with one action, with its expressions evaluated as far as they can be. */
export interface FoundCollection {
  /** The policy of the group, if the content says so. */
  readonly policy: string | undefined;
  /** The group of a policy; empty for classic rules. */
  readonly group: string;
  readonly groupPriority: number;
  readonly name: string;
  readonly priority: number;
  readonly action: string | undefined;
  readonly rules: readonly { readonly value: JsonObject; readonly path: string; readonly kind: CollectionKind }[];
  readonly path: string;
  /** What decides whether the rules exist, if that is unknown. */
  readonly condition?: string | undefined;
  /** An expression for rules that cannot be evaluated. */
  readonly unread?: string | undefined;
}

/** The parts of a document that make up the rules of Azure Firewall. */
export interface FoundCollections {
  readonly collections: readonly FoundCollection[];
  /** Prefixes of IP groups, by name. */
  readonly ipGroups: Readonly<Record<string, readonly string[]>>;
  /** Policies with a parent, and its name. */
  readonly parents: ReadonlyMap<string, string>;
  /** Whether the document contains groups of rule collections or lists of rule collections. */
  readonly isFirewall: boolean;
}

const deepest = 24;
const classic: readonly (readonly [list: string, kind: CollectionKind])[] = [
  ["networkRuleCollections", "network"],
  ["applicationRuleCollections", "application"],
  ["natRuleCollections", "nat"],
];

/** Finds the rule collections of policies and of classic firewalls in a document, whichever command or template wrote it. */
export function findCollections(document: unknown): FoundCollections {
  const finder = new CollectionFinder();
  finder.look(document, "", emptyScope(), 0);
  return finder;
}

/** What a collection is in. */
type Place = Pick<FoundCollection, "policy" | "group" | "groupPriority" | "path" | "condition"> & { readonly kind?: CollectionKind };

class CollectionFinder implements FoundCollections {
  readonly collections: FoundCollection[] = [];
  readonly ipGroups: Record<string, readonly string[]> = {};
  readonly parents = new Map<string, string>();
  isFirewall = false;

  look(value: unknown, path: string, scope: ArmScope, depth: number): void {
    if (depth > deepest) return;
    if (Array.isArray(value)) for (const [index, item] of value.entries()) this.look(item, pointer(path, index), scope, depth + 1);
    else if (isObject(value))
      for (const turn of turnsOfObject(value, scope)) this.#lookAtObject(turn.object, path, { scope: turn.scope, loop: turn.loop }, depth);
  }

  #lookAtObject(
    object: JsonObject,
    path: string,
    outer: { readonly scope: ArmScope; readonly loop: string | undefined },
    depth: number,
  ): void {
    const nested = nestedTemplate(object, outer.scope);
    const open = outer.loop === undefined ? openCondition(object, outer.scope) : `how often the loop ${outer.loop} runs`;
    if (open === false) return;
    if (nested !== undefined) {
      const place = pointer(path, "properties", "template", "resources");
      this.look(property(nested.object, "resources"), place, nested.scope, depth + 1);
      return;
    }
    const scope = isTemplate(object) ? scopeOf(object) : outer.scope;
    const found = this.#take(object, path, scope, open);
    if (found) this.isFirewall = true;
    for (const [key, value] of Object.entries(object)) {
      if (found && key !== "resources") continue;
      if (typeof value === "object" && value !== null && key !== "parameters" && key !== "variables")
        this.look(value, pointer(path, key), scope, depth + 1);
    }
  }

  /** @returns whether the object is a group, a classic firewall or a collection */
  #take(object: JsonObject, path: string, scope: ArmScope, condition: string | undefined): boolean {
    const hasInner = isObject(property(object, "properties"));
    const holder = (hasInner ? property(object, "properties") : object) as JsonObject;
    const base = hasInner ? pointer(path, "properties") : path;
    const name = String(evaluate(textProperty(object, "name"), scope) ?? textProperty(object, "name") ?? "");
    if (/ipgroups$/i.test(textProperty(object, "type") ?? "")) {
      const addresses = evaluateDeep(property(holder, "ipAddresses"), scope);
      if (Array.isArray(addresses)) this.ipGroups[name] = textsOf(addresses);
    }
    const parent = textProperty(evaluateDeep(property(holder, "basePolicy"), scope), "id");
    if (parent !== undefined) this.parents.set(name.toLowerCase(), lastSegment(parent).toLowerCase());
    const lists = property(holder, "ruleCollections") === undefined ? classic.map(([list]) => list) : ["ruleCollections"];
    if (lists.some((list) => isList(property(holder, list)))) {
      const inner = evaluateDeep(Object.fromEntries(["priority", "copy", ...lists].map((key) => [key, property(holder, key)])), scope);
      const group = lists.length === 1 ? lastSegment(name) : "";
      const groupPriority = lists.length === 1 ? numberOf(property(inner, "priority")) : 0;
      const place = { policy: policyOf(object, name, scope), group, groupPriority, condition };
      for (const list of lists) {
        const kind = classic.find(([own]) => own === list)?.[1];
        this.#addList(property(inner, list), pointer(base, list), { ...place, ...(kind === undefined ? {} : { kind }) });
      }
      return true;
    }
    if (!isCollection(object)) return false;
    this.#addCollection(evaluateDeep(object, scope), { policy: undefined, group: "", groupPriority: 0, path, condition });
    return true;
  }

  #addList(list: unknown, path: string, place: Omit<Place, "path">): void {
    if (Array.isArray(list))
      for (const [index, item] of list.entries()) this.#addCollection(item, { ...place, path: pointer(path, index) });
    else if (list !== undefined && list !== null) this.#addCollection(list, { ...place, path });
  }

  #addCollection(item: unknown, { kind, path, ...place }: Place): void {
    const empty = { name: "", priority: 0, action: "Allow", rules: [], path };
    if (!isObject(item)) {
      this.collections.push({ ...place, ...empty, unread: String(item) });
      return;
    }
    const nested = property(item, "properties");
    const inner = isObject(nested) ? nested : item;
    const base = isObject(nested) ? pointer(path, "properties") : path;
    const isNat = /nat/i.test(textProperty(inner, "ruleCollectionType") ?? "");
    const written = property(inner, "rules");
    const unread = typeof written === "string" ? written : listProperty(inner, "rules").find((rule) => typeof rule === "string");
    this.collections.push({
      ...place,
      ...(unread === undefined ? {} : { unread: String(unread) }),
      name: textProperty(item, "name") ?? "",
      priority: numberOf(property(inner, "priority")),
      action: textProperty(property(inner, "action"), "type") ?? textProperty(inner, "action"),
      path,
      rules: listProperty(inner, "rules").flatMap((value, index) => {
        if (!isObject(value)) return [];
        const own = isNat ? "nat" : (kind ?? kindOfRule(value));
        return [{ value, path: pointer(base, "rules", index), kind: own }];
      }),
    });
  }
}

function isList(value: unknown): boolean {
  return Array.isArray(value) || (typeof value === "string" && value.startsWith("["));
}

/** Returns the policy of a group: it is in the id, or before the name of the group in the name. */
function policyOf(object: JsonObject, name: string, scope: ArmScope): string | undefined {
  const id = String(evaluate(textProperty(object, "id"), scope) ?? "");
  const ofId = /\/firewallPolicies\/([^/]{1,200})\//i.exec(id)?.[1];
  return (ofId ?? (name.includes("/") ? name.split("/").at(-2) : undefined))?.toLowerCase();
}

function numberOf(value: unknown): number {
  const number = Number(value ?? Number.NaN);
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
