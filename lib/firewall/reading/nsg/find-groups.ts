import { pointer } from "../../../finding/json-pointer.js";
import { type ArmScope, evaluate, scopeOf } from "../arm-expression.js";
import { isObject, type JsonObject, lastSegment, listProperty, property, textProperty, textsOf } from "../json-values.js";

/** A rule as written in the content. */
export interface FoundRule {
  readonly value: JsonObject;
  readonly path: string;
  readonly isDefault: boolean;
  /** The condition of the resource that deploys the rule, if the condition is unknown. */
  readonly condition?: string | undefined;
}

/** A network security group as written in the content. */
export interface FoundGroup {
  readonly name: string;
  readonly scope: ArmScope;
  readonly rules: FoundRule[];
  /** Whether the list contains all rules that are in force, including default rules. */
  readonly isEffective: boolean;
  /** Zones of a port matrix that the group was made for. */
  readonly zones: readonly string[];
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
  /** Names of groups that a condition excludes. */
  readonly leftOut: readonly string[];
}

const deepest = 16;
const noScope: ArmScope = { parameters: {}, variables: {} };
const type = {
  group: "microsoft.network/networksecuritygroups",
  rule: "microsoft.network/networksecuritygroups/securityrules",
  network: "microsoft.network/virtualnetworks",
};

/** Finds the network security groups of a document, whichever command or template wrote it. */
export function findGroups(document: unknown): FoundGroups {
  const finder = new GroupFinder();
  finder.look(document, "", noScope, 0);
  finder.joinRules();
  return finder;
}

class GroupFinder implements FoundGroups {
  readonly groups: FoundGroup[] = [];
  readonly subnets: FoundSubnet[] = [];
  readonly virtualNetworks: (readonly string[])[] = [];
  readonly leftOut: string[] = [];
  /** Rules that are resources of their own, by the name of their group. */
  readonly #apart: { readonly group: string; readonly rule: FoundRule }[] = [];

  look(value: unknown, path: string, scope: ArmScope, depth: number): void {
    if (depth > deepest) return;
    if (Array.isArray(value)) this.#lookAtList(value, path, scope, depth);
    else if (isObject(value)) this.#lookAtObject(value, path, scope, depth);
  }

  /** Adds rules that are resources of their own to their groups. */
  joinRules(): void {
    for (const { group, rule } of this.#apart) {
      const known = this.groups.find(({ name }) => name.toLowerCase() === group.toLowerCase());
      if (known !== undefined) known.rules.push(rule);
      else if (!this.leftOut.includes(group))
        this.groups.push({ name: group, scope: noScope, rules: [rule], isEffective: false, zones: [] });
    }
  }

  #lookAtList(list: readonly unknown[], path: string, scope: ArmScope, depth: number): void {
    if (list.length > 0 && list.every(isRule)) this.#add("", list, path, { scope, isEffective: list.some(isEffectiveRule), zones: [] });
    else for (const [index, item] of list.entries()) this.look(item, pointer(path, index), scope, depth + 1);
  }

  #lookAtObject(object: JsonObject, path: string, outer: ArmScope, depth: number): void {
    const scope = property(object, "$schema") !== undefined && property(object, "resources") !== undefined ? scopeOf(object) : outer;
    const kind = (textProperty(object, "type") ?? "").toLowerCase();
    if (this.#isRules(object, path, scope)) return;
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
  #isRules(object: JsonObject, path: string, scope: ArmScope): boolean {
    const kind = (textProperty(object, "type") ?? "").toLowerCase();
    const effective = property(object, "effectiveSecurityRules");
    const common = { scope, zones: [] };
    if (Array.isArray(effective)) {
      const name = lastSegment(textProperty(property(object, "networkSecurityGroup"), "id") ?? "");
      this.#add(name, effective, pointer(path, "effectiveSecurityRules"), { ...common, isEffective: true });
    } else if (kind === type.rule) this.#addApart(object, path, scope);
    else if (kind === type.group || hasRules(object)) this.#addGroup(object, path, scope);
    else if (isRule(object)) this.#add("", [object], path, { ...common, isEffective: isEffectiveRule(object) }, true);
    else return false;
    return true;
  }

  #addGroup(object: JsonObject, path: string, scope: ArmScope): void {
    const name = lastSegment(String(evaluate(textProperty(object, "name"), scope) ?? textProperty(object, "name") ?? ""));
    const open = conditionOf(object, scope);
    if (open === false) {
      this.leftOut.push(name);
      return;
    }
    const inner = isObject(property(object, "properties")) ? "properties" : undefined;
    const holder = inner === undefined ? object : property(object, inner);
    const base = inner === undefined ? path : pointer(path, inner);
    const rules: FoundRule[] = [];
    for (const key of ["securityRules", "defaultSecurityRules"] as const) {
      for (const [index, value] of listProperty(holder, key).entries()) {
        if (isObject(value))
          rules.push({ value, path: pointer(base, key, index), isDefault: key === "defaultSecurityRules", condition: open });
      }
    }
    const zones = textsOf(property(property(object, "tags"), "aks-netplan-zones")).flatMap((text) => text.split(" "));
    this.groups.push({ name, scope, rules, isEffective: false, zones });
    for (const [index, child] of listProperty(object, "resources").entries())
      if (isObject(child)) this.#addApart({ ...child, group: name }, pointer(path, "resources", index), scope);
  }

  #addApart(object: JsonObject, path: string, scope: ArmScope): void {
    const full = String(evaluate(textProperty(object, "name"), scope) ?? textProperty(object, "name") ?? "");
    const group = textProperty(object, "group") ?? full.split("/").at(-2) ?? "";
    const open = conditionOf(object, scope);
    if (open === false) return;
    const properties = property(object, "properties");
    this.#apart.push({
      group,
      rule: {
        value: { ...object, name: lastSegment(full), ...(isObject(properties) ? { properties } : {}) },
        path,
        isDefault: false,
        condition: open,
      },
    });
  }

  #add(
    name: string,
    list: readonly unknown[],
    path: string,
    more: { readonly scope: ArmScope; readonly isEffective: boolean; readonly zones: readonly string[] },
    isSingle = false,
  ): void {
    const rules = list
      .filter(isObject)
      .map((value, index) => ({ value, path: isSingle ? path : pointer(path, index), isDefault: isDefaultRule(value) }));
    this.groups.push({ name, rules, ...more });
  }

  #addNetwork(object: JsonObject, scope: ArmScope): void {
    const properties = property(object, "properties") ?? object;
    const prefixes = textsOf(evaluated(property(property(properties, "addressSpace"), "addressPrefixes"), scope));
    if (prefixes.length > 0) this.virtualNetworks.push(prefixes);
    for (const subnet of listProperty(properties, "subnets")) {
      const own = property(subnet, "properties") ?? subnet;
      const id = evaluate(textProperty(property(own, "networkSecurityGroup"), "id"), scope);
      const addresses = [
        ...textsOf(evaluated(property(own, "addressPrefix"), scope)),
        ...textsOf(evaluated(property(own, "addressPrefixes"), scope)),
      ];
      if (typeof id === "string") this.subnets.push({ group: lastSegment(id), prefixes: addresses });
    }
  }
}

/** Returns the values of a template, item by item, without the unknown ones. */
function evaluated(value: unknown, scope: ArmScope): unknown {
  const whole = evaluate(value, scope);
  return Array.isArray(whole) ? whole.map((item) => evaluate(item, scope)) : whole;
}

/** Returns `false` if a resource is not deployed, the condition if that is unknown, and undefined otherwise. */
function conditionOf(object: JsonObject, scope: ArmScope): false | string | undefined {
  const condition = property(object, "condition");
  if (condition === undefined) return undefined;
  const value = evaluate(condition, scope);
  if (value === false || value === "false") return false;
  return value === true || value === "true" ? undefined : String(condition);
}

function isRule(value: unknown): boolean {
  const holder = isObject(property(value, "properties")) ? property(value, "properties") : value;
  return property(holder, "direction") !== undefined && property(holder, "access") !== undefined;
}

function isEffectiveRule(value: unknown): boolean {
  return (
    /^(?:default)?securityRules\//i.test(textProperty(value, "name") ?? "") ||
    property(value, "expandedSourceAddressPrefix") !== undefined ||
    property(value, "expandedDestinationAddressPrefix") !== undefined
  );
}

function isDefaultRule(value: JsonObject): boolean {
  return /defaultSecurityRules\b/i.test(
    `${textProperty(value, "name") ?? ""} ${textProperty(value, "type") ?? ""} ${textProperty(value, "id") ?? ""}`,
  );
}

function hasRules(object: JsonObject): boolean {
  const holder = isObject(property(object, "properties")) ? property(object, "properties") : object;
  return Array.isArray(property(holder, "securityRules")) || Array.isArray(property(holder, "defaultSecurityRules"));
}
