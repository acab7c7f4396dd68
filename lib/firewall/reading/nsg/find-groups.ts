import { type ArmScope, emptyScope, scopeOf } from "../../../arm/arm-scope.js";
import { evaluate, evaluateDeep } from "../../../arm/evaluate-arm.js";
import { openCondition } from "../../../arm/open-condition.js";
import { isTemplate, nestedTemplate, turnsOfObject } from "../../../arm/template-resources.js";
import { isObject, type JsonObject, lastSegment, listProperty, property, textProperty, textsOf } from "../../../collections/json-values.js";
import { pointer } from "../../../finding/json-pointer.js";
import { hasRules, isDefaultRule, isEffectiveRule, isRule, tagsOf } from "./group-shapes.js";

/** A rule as written in the content, with its expressions evaluated as far as they can be. */
export interface FoundRule {
  readonly value: JsonObject;
  readonly path: string;
  readonly isDefault: boolean;
  /** What decides whether the rule exists, if that is unknown. */
  readonly condition?: string | undefined;
}

/** A network security group as written in the content. */
export interface FoundGroup {
  readonly name: string;
  readonly rules: FoundRule[];
  /** Whether the list contains all rules that are in force, including default rules. */
  readonly isEffective: boolean;
  /** What the group is associated with, if it is one of the groups of a network interface. */
  readonly association?: "subnet" | "interface" | undefined;
  /** Zones of a port matrix that the group was made for. */
  readonly zones: readonly string[];
  /** An expression for rules that cannot be evaluated. */
  readonly unread?: { readonly text: string; readonly path: string } | undefined;
}

/** A subnet, and the group that is associated with it. */
interface FoundSubnet {
  readonly group: string;
  readonly prefixes: readonly string[];
}

/** The parts of a document that make up network security groups. */
export interface FoundGroups {
  readonly groups: readonly FoundGroup[];
  readonly subnets: readonly FoundSubnet[];
  /** Address spaces of the virtual networks, each as a list. */
  readonly virtualNetworks: readonly (readonly string[])[];
  /** Prefixes of service tags, as Azure expanded them. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** Names of groups that a condition excludes. */
  readonly leftOut: readonly string[];
  /** Names of groups that exist elsewhere. */
  readonly elsewhere: readonly string[];
}

const deepest = 24;
const type = {
  group: "microsoft.network/networksecuritygroups",
  rule: "microsoft.network/networksecuritygroups/securityrules",
  network: "microsoft.network/virtualnetworks",
};

/** Finds the network security groups of a document, whichever command or template wrote it. */
export function findGroups(document: unknown): FoundGroups {
  const finder = new GroupFinder();
  finder.look(document, "", emptyScope(), 0);
  finder.joinRules();
  return finder;
}

class GroupFinder implements FoundGroups {
  readonly groups: FoundGroup[] = [];
  readonly subnets: FoundSubnet[] = [];
  readonly virtualNetworks: (readonly string[])[] = [];
  readonly tags: Record<string, readonly string[]> = {};
  readonly leftOut: string[] = [];
  readonly elsewhere: string[] = [];
  /** Rules that are resources of their own, by the name of their group. */
  readonly #apart: { readonly group: string; readonly rule: FoundRule }[] = [];

  look(value: unknown, path: string, scope: ArmScope, depth: number): void {
    if (depth > deepest) return;
    if (Array.isArray(value)) this.#lookAtList(value, path, scope, depth);
    else if (isObject(value))
      for (const turn of turnsOfObject(value, scope)) this.#lookAtObject(turn.object, path, { scope: turn.scope, loop: turn.loop }, depth);
  }

  /** Adds rules that are resources of their own to their groups. */
  joinRules(): void {
    for (const { group, rule } of this.#apart) {
      const known = this.groups.find(({ name }) => name.toLowerCase() === group.toLowerCase());
      if (known !== undefined) known.rules.push(rule);
      else if (!this.leftOut.includes(group)) this.groups.push({ name: group, rules: [rule], isEffective: false, zones: [] });
    }
  }

  #lookAtList(list: readonly unknown[], path: string, scope: ArmScope, depth: number): void {
    if (list.length > 0 && list.every(isRule)) this.#add({ name: "", zones: [], isEffective: list.some(isEffectiveRule) }, list, path);
    else for (const [index, item] of list.entries()) this.look(item, pointer(path, index), scope, depth + 1);
  }

  #lookAtObject(
    object: JsonObject,
    path: string,
    outer: { readonly scope: ArmScope; readonly loop: string | undefined },
    depth: number,
  ): void {
    const nested = nestedTemplate(object, outer.scope);
    if (nested !== undefined) {
      if (openCondition(object, outer.scope) === false) return;
      const place = pointer(path, "properties", "template", "resources");
      this.look(property(nested.object, "resources"), place, nested.scope, depth + 1);
      return;
    }
    const scope = isTemplate(object) ? scopeOf(object) : outer.scope;
    const kind = (textProperty(object, "type") ?? "").toLowerCase();
    if (this.#isRules(object, path, { ...outer, scope })) return;
    if (
      kind === type.network ||
      (property(object, "addressSpace") ?? property(property(object, "properties"), "addressSpace")) !== undefined
    )
      this.#addNetwork(object, scope);
    for (const [key, value] of Object.entries(object)) {
      if (typeof value === "object" && value !== null && key !== "parameters" && key !== "variables")
        this.look(value, pointer(path, key), scope, depth + 1);
    }
  }

  /** Takes an object that is a group or a rule, and nothing else. */
  #isRules(object: JsonObject, path: string, of: { readonly scope: ArmScope; readonly loop: string | undefined }): boolean {
    const kind = (textProperty(object, "type") ?? "").toLowerCase();
    const effective = property(object, "effectiveSecurityRules");
    if (Array.isArray(effective)) this.#addEffective(object, effective, pointer(path, "effectiveSecurityRules"));
    else if (kind === type.rule) this.#addApart(object, path, of);
    else if (kind === type.group || hasRules(object)) this.#addGroup(object, path, of);
    else if (isRule(object)) this.#add({ name: "", zones: [], isEffective: isEffectiveRule(object) }, [object], path, true);
    else return false;
    return true;
  }

  #addEffective(object: JsonObject, rules: readonly unknown[], path: string): void {
    const name = lastSegment(textProperty(property(object, "networkSecurityGroup"), "id") ?? "");
    const association = property(object, "association");
    const isOf = (end: string) => textProperty(property(association, end), "id") !== undefined;
    Object.assign(this.tags, tagsOf(property(object, "tagMap")));
    this.#add(
      { name, zones: [], isEffective: true, association: isOf("networkInterface") ? "interface" : isOf("subnet") ? "subnet" : undefined },
      rules,
      path,
    );
  }

  #addGroup(object: JsonObject, path: string, { scope, loop }: { readonly scope: ArmScope; readonly loop: string | undefined }): void {
    const name = lastSegment(String(evaluate(textProperty(object, "name"), scope) ?? textProperty(object, "name") ?? ""));
    const open = loop === undefined ? openCondition(object, scope) : `how often the loop ${loop} runs`;
    if (open === false) {
      this.leftOut.push(name);
      return;
    }
    if (property(object, "existing") === true) {
      this.elsewhere.push(name);
      return;
    }
    const inner = isObject(property(object, "properties")) ? "properties" : undefined;
    const base = inner === undefined ? path : pointer(path, inner);
    const holder = evaluateDeep(inner === undefined ? { ...object, resources: [] } : property(object, inner), scope);
    const rules: FoundRule[] = [];
    let unread: FoundGroup["unread"];
    for (const key of ["securityRules", "defaultSecurityRules"] as const) {
      const written = property(holder, key);
      const loops = listProperty(holder, "copy").filter((each) => textProperty(each, "name") === key);
      if (typeof written === "string" || loops.length > 0)
        unread = { text: typeof written === "string" ? written : `the loop ${key}`, path: pointer(base, key) };
      for (const [index, value] of listProperty(holder, key).entries()) {
        const place = pointer(base, key, index);
        if (isObject(value))
          rules.push({ value, path: place, isDefault: key === "defaultSecurityRules" || isDefaultRule(value), condition: open });
        else unread = { text: String(value), path: place };
      }
    }
    const zones = textsOf(property(property(object, "tags"), "aks-netplan-zones")).flatMap((text) => text.split(" "));
    this.groups.push({ name, rules, isEffective: false, zones, unread });
    for (const [index, child] of listProperty(object, "resources").entries()) {
      if (!isObject(child)) continue;
      for (const turn of turnsOfObject(child, scope))
        this.#addApart({ ...turn.object, group: name }, pointer(path, "resources", index), { scope: turn.scope, loop: turn.loop });
    }
  }

  #addApart(object: JsonObject, path: string, { scope, loop }: { readonly scope: ArmScope; readonly loop: string | undefined }): void {
    const full = String(evaluate(textProperty(object, "name"), scope) ?? textProperty(object, "name") ?? "");
    const group =
      textProperty(object, "group") ?? (full.includes("/") ? full.split("/").at(-2) : lastSegment(groupOfScope(object, scope))) ?? "";
    const open = loop === undefined ? openCondition(object, scope) : `how often the loop ${loop} runs`;
    if (open === false) return;
    const value = evaluateDeep({ ...object, name: lastSegment(full) }, scope);
    if (isObject(value)) this.#apart.push({ group, rule: { value, path, isDefault: false, condition: open } });
  }

  #add(group: Omit<FoundGroup, "rules">, list: readonly unknown[], path: string, isSingle = false): void {
    const rules = list
      .filter(isObject)
      .map((value, index) => ({ value, path: isSingle ? path : pointer(path, index), isDefault: isDefaultRule(value) }));
    this.groups.push({ ...group, rules });
  }

  #addNetwork(object: JsonObject, scope: ArmScope): void {
    const properties = evaluateDeep(property(object, "properties") ?? object, scope);
    const prefixes = textsOf(property(property(properties, "addressSpace"), "addressPrefixes"));
    if (prefixes.length > 0) this.virtualNetworks.push(prefixes);
    for (const subnet of listProperty(properties, "subnets")) {
      const own = property(subnet, "properties") ?? subnet;
      const id = textProperty(property(own, "networkSecurityGroup"), "id");
      const addresses = [...textsOf(property(own, "addressPrefix")), ...textsOf(property(own, "addressPrefixes"))];
      if (id !== undefined) this.subnets.push({ group: lastSegment(id), prefixes: addresses.filter((text) => !text.startsWith("[")) });
    }
  }
}

/** Returns the group of a rule that az printed: it is in the id. */
function groupOfScope(object: JsonObject, scope: ArmScope): string {
  const id = String(evaluate(textProperty(object, "id"), scope) ?? "");
  return /\/networkSecurityGroups\/([^/]{1,200})\//i.exec(id)?.[1] ?? "";
}
