import { isObject, type JsonObject, lastSegment, property, textProperty, textsOf } from "../../../collections/json-values.js";
import { firewallRules } from "../../../rules/firewall-rules.js";
import { isSameName } from "../../../text/same-name.js";

const { rules: defaults } = firewallRules["nsg-default-rules"].values;
const { firstDefault } = firewallRules["nsg-priority-range"].values;

/** Reports whether a value is a security rule in any of the forms in which it is printed. */
export function isRule(value: unknown): boolean {
  const holder = isObject(property(value, "properties")) ? property(value, "properties") : value;
  return property(holder, "direction") !== undefined && property(holder, "access") !== undefined;
}

export function isEffectiveRule(value: unknown): boolean {
  return (
    /^(?:default)?securityRules\//i.test(textProperty(value, "name") ?? "") ||
    property(value, "expandedSourceAddressPrefix") !== undefined ||
    property(value, "expandedDestinationAddressPrefix") !== undefined
  );
}

/** Reports whether a rule is one that Azure adds: by its id, or by its name and priority. */
export function isDefaultRule(value: JsonObject): boolean {
  const name = textProperty(value, "name") ?? "";
  if (/defaultSecurityRules\b/i.test(`${name} ${textProperty(value, "type") ?? ""} ${textProperty(value, "id") ?? ""}`)) return true;
  const priority = Number(property(value, "priority") ?? property(property(value, "properties"), "priority"));
  return priority >= firstDefault && defaults.some((rule) => isSameName(rule.name, lastSegment(name)));
}

export function hasRules(object: JsonObject): boolean {
  const holder = isObject(property(object, "properties")) ? property(object, "properties") : object;
  return Array.isArray(property(holder, "securityRules")) || Array.isArray(property(holder, "defaultSecurityRules"));
}

/** Returns the prefixes of service tags that the effective rules of a network interface come with. */
export function tagsOf(map: unknown): Record<string, readonly string[]> {
  if (!isObject(map)) return {};
  return Object.fromEntries(
    Object.entries(map).flatMap(([name, prefixes]) => (textsOf(prefixes).length > 0 ? [[name, textsOf(prefixes)]] : [])),
  );
}
