import type { FirewallCondition, FirewallEffect, FirewallRule } from "../../../../types/index.js";
import { isObject, lastSegment, listProperty, property, textProperty, textsOf } from "../../../collections/json-values.js";
import { firewallRules } from "../../../rules/firewall-rules.js";
import { shorten } from "../../../text/shorten.js";
import { portNumbers, protocolNumbers } from "../../engine/protocols.js";
import type { Report } from "../report.js";
import { condition, endCondition, rulesOf, unknownCondition } from "../rule-draft.js";
import type { FoundRule } from "./find-groups.js";

export type NsgDirection = "Inbound" | "Outbound";

/** A security rule in the common model, with its sort key. */
export interface SecurityRule {
  readonly name: string;
  readonly direction: NsgDirection | undefined;
  readonly priority: number;
  readonly isDefault: boolean;
  readonly path: string;
  readonly rules: readonly FirewallRule[];
  /** Both ends, the access and the protocol as written. */
  readonly written: { readonly access: string; readonly source: string; readonly destination: string };
}

/** Reads one security rule. A value that cannot be read is reported and decides nothing. */
export function readSecurityRule(found: FoundRule, report: Report): SecurityRule {
  const inner = property(found.value, "properties");
  const value = isObject(inner) ? { ...found.value, ...inner } : found.value;
  const text = (name: string) => textOfValue(property(value, name));
  const name = lastSegment(text("name") ?? found.path);
  const reader = new RuleReader(value, { found, report, name });
  const direction = reader.oneOf("direction", ["Inbound", "Outbound"]);
  const access = reader.oneOf("access", ["Allow", "Deny"]);
  const effects: Readonly<Record<string, FirewallEffect>> = { Allow: "allow", Deny: "deny" };
  const conditions = [
    ...reader.protocol(),
    ...reader.end("source"),
    ...reader.end("destination"),
    ...reader.ports("source"),
    ...reader.ports("destination"),
    ...(direction === undefined ? [unknownCondition(`the direction of rule "${name}"`)] : []),
    ...(found.condition === undefined ? [] : [unknownCondition(found.condition)]),
  ];
  const priority = Number(text("priority") ?? Number.NaN);
  if (!Number.isFinite(priority)) reader.fault("priority", text("priority") ?? "", "not a number; use one from 100 to 4096");
  const place = Number.isFinite(priority) ? priority : Number.MAX_SAFE_INTEGER;
  const effect = access === undefined ? undefined : effects[access];
  return {
    name,
    direction,
    priority: place,
    isDefault: found.isDefault,
    path: found.path,
    rules: rulesOf({
      name,
      path: found.path,
      effect,
      conditions,
      priority: Number.isFinite(priority) ? priority : undefined,
      builtIn: found.isDefault,
    }),
    written: { access: access ?? "", source: reader.written("source"), destination: reader.written("destination") },
  };
}

interface Surroundings {
  readonly found: FoundRule;
  readonly report: Report;
  readonly name: string;
}

type Side = "source" | "destination";

class RuleReader {
  readonly #value: object;
  readonly #of: Surroundings;

  constructor(value: object, surroundings: Surroundings) {
    this.#value = value;
    this.#of = surroundings;
  }

  /** Returns a value out of a few, in any case. */
  oneOf<const Name extends string>(property: string, names: readonly Name[]): Name | undefined {
    const [text = ""] = this.#texts(property);
    const found = names.find((name) => name.toLowerCase() === text.toLowerCase());
    if (found === undefined) this.fault(property, text, `neither ${names.join(" nor ")}`);
    return found;
  }

  protocol(): FirewallCondition[] {
    const [text = ""] = this.#texts("protocol");
    const lower = text.toLowerCase();
    if (lower === "*" || lower === "all") return [];
    if (lower === "any") {
      this.fault("protocol", text, "not a value of a security rule and is read as *; write *");
      return [];
    }
    if (protocolNumbers(text) === undefined) this.fault("protocol", text, "not a protocol; use *, Tcp, Udp, Icmp, Esp or Ah");
    return [condition("protocol", lower === "icmp" ? ["icmp", "icmpv6"] : [lower])];
  }

  end(side: Side): FirewallCondition[] {
    const given = this.#addresses(side);
    const groups = listProperty(this.#value, `${side}ApplicationSecurityGroups`).flatMap((item) => {
      const id = textProperty(item, "id");
      return id !== undefined ? [id.includes("/") ? id : `applicationSecurityGroups/${id}`] : [];
    });
    if (groups.length > 0 && given.length > 0) {
      this.#report(
        "nsg-end-once",
        `${side} has both prefixes (${shorten(given.join(", "))}) and an application security group; only the group is read, so give one of them`,
      );
      return [endCondition(side, [], { groups })];
    }
    if (groups.length > 0) return [endCondition(side, [], { groups })];
    if (given.length === 0) {
      this.#report("nsg-end-once", `${side} is missing; give ${side}AddressPrefix`);
      return [unknownCondition(`the ${side} of rule "${this.#of.name}"`)];
    }
    if (given.some((text) => text === "*")) return [];
    const any = given.find((text) => text.toLowerCase() === "any");
    if (any === undefined) return [endCondition(side, given)];
    this.fault(`${side}AddressPrefix`, any, "not a value of a security rule and is read as *; write *");
    return [];
  }

  ports(side: Side): FirewallCondition[] {
    const field = side === "source" ? "sourcePort" : "destinationPort";
    const texts = [...this.#texts(`${side}PortRange`), ...this.#texts(`${side}PortRanges`)]
      .flatMap((text) => text.split(","))
      .map((text) => text.trim());
    if (texts.length === 0) {
      this.fault(`${side}PortRange`, "", "missing; give a port, a range such as 8000-8100, or *");
      return [unknownCondition(`the ${side} ports of rule "${this.#of.name}"`)];
    }
    for (const text of texts)
      if (portNumbers(text) === undefined)
        this.fault(`${side}PortRange`, text, "not a port; use a port from 0 to 65535, a range such as 8000-8100, or *");
    return texts.includes("*") ? [] : [condition(field, texts)];
  }

  /** Returns an end as written, for comparison with a default rule. */
  written(side: Side): string {
    return this.#addresses(side).join(" ");
  }

  fault(name: string, received: string, what: string): void {
    const { report, found } = this.#of;
    report.add(
      firewallRules["firewall-value"],
      found.path,
      `${name} of rule "${shorten(this.#of.name)}" is ${received === "" ? "" : `"${shorten(received)}", `}${what}`,
      received,
    );
  }

  #report(rule: "nsg-end-once", message: string): void {
    this.#of.report.add(firewallRules[rule], this.#of.found.path, `rule "${shorten(this.#of.name)}": ${message}`);
  }

  /** Returns the prefixes and tags of an end; if Azure expanded the tags, the expanded prefixes. */
  #addresses(side: Side): string[] {
    const capital = side === "source" ? "Source" : "Destination";
    const expanded = textsOf(property(this.#value, `expanded${capital}AddressPrefix`));
    if (expanded.length > 0) return expanded;
    return [...new Set([...this.#texts(`${side}AddressPrefix`), ...this.#texts(`${side}AddressPrefixes`)].flatMap(listed))];
  }

  /** Returns the texts of a property. An expression that depends on something unknown is the name of a group. */
  #texts(name: string): string[] {
    return textsOf(property(this.#value, name)).map((text) => text.trim());
  }
}

/** Returns the parts of a list in one text, as the portal takes it. An expression is no list. */
function listed(text: string): string[] {
  return text.startsWith("[") ? [text] : text.split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}

function textOfValue(value: unknown): string | undefined {
  return typeof value === "number" ? String(value) : typeof value === "string" ? value : undefined;
}
