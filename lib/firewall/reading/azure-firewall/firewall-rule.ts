import type { FirewallCondition } from "../../../../types/index.js";
import { isObject, type JsonObject, listProperty, property, textProperty, textsOf } from "../../../collections/json-values.js";
import { firewallRules } from "../../../rules/firewall-rules.js";
import { shorten } from "../../../text/shorten.js";
import { isAddressText } from "../../engine/address-axis.js";
import { isNameText } from "../../engine/name-axis.js";
import { portNumbers } from "../../engine/protocols.js";
import type { Report } from "../report.js";
import { condition, endCondition, unknownCondition } from "../rule-draft.js";

type Alternatives = readonly (readonly FirewallCondition[])[];

/** Where a rule is in the document. */
export interface RulePlace {
  readonly name: string;
  readonly path: string;
  readonly report: Report;
}

/** Reads what a network rule matches: addresses, or the addresses of host names. */
export function networkMatches(rule: JsonObject, place: RulePlace): Alternatives {
  const reader = new RuleReader(rule, place);
  const common = [...reader.protocols(), ...reader.end("source"), ...reader.ports()];
  const fqdns = reader.texts("destinationFqdns");
  const matches: (readonly FirewallCondition[])[] = [];
  if (fqdns.length > 0) {
    matches.push([...common, reader.names(fqdns)]);
    // a client that uses an address may use one that a name resolves to
    matches.push([...common, condition("name", ["*"], { not: true }), condition("destination", [], { groups: fqdns })]);
  }
  const given = ["destinationAddresses", "destinationIpGroups"].some((name) => reader.texts(name).length > 0);
  if (given || fqdns.length === 0) matches.push([...common, ...reader.end("destination")]);
  return matches;
}

/** Reads what an application rule matches: the host name that a client requests, over HTTP, HTTPS or MSSQL. */
export function applicationMatches(rule: JsonObject, place: RulePlace): Alternatives {
  const reader = new RuleReader(rule, place);
  const addresses = reader.texts("destinationAddresses").length > 0 ? reader.end("destination") : [];
  const common = [condition("protocol", ["tcp"]), ...reader.applicationPorts(), ...reader.end("source"), ...addresses];
  const matches: (readonly FirewallCondition[])[] = [];
  const fqdns = reader.texts("targetFqdns");
  const tags = reader.texts("fqdnTags");
  const fitting = fqdns.filter((name) => name.lastIndexOf("*") <= 0);
  const misplaced = fqdns.filter((name) => name.lastIndexOf("*") > 0);
  if (fitting.length + tags.length > 0) matches.push([...common, reader.names(fitting, tags)]);
  for (const name of misplaced) {
    reader.fault(`target "${shorten(name)}" has an asterisk inside; use a leading asterisk, as in *.servicebus.windows.net`, name);
    matches.push([...common, condition("name", [name]), unknownCondition(`the meaning of "${name}"`)]);
  }
  for (const url of reader.texts("targetUrls"))
    matches.push([...common, condition("name", [hostOf(url)]), unknownCondition(`whether the path matches ${url}`)]);
  for (const category of reader.texts("webCategories"))
    matches.push([...common, condition("name", ["*"]), unknownCondition(`whether the host is in the web category ${category}`)]);
  if (matches.length === 0) reader.fault("the rule has no targets and matches nothing; give targetFqdns or fqdnTags", "");
  return matches;
}

class RuleReader {
  readonly #rule: JsonObject;
  readonly #place: RulePlace;

  constructor(rule: JsonObject, place: RulePlace) {
    this.#rule = rule;
    this.#place = place;
  }

  texts(name: string): string[] {
    return textsOf(property(this.#rule, name)).map((text) => text.trim());
  }

  end(side: "source" | "destination"): FirewallCondition[] {
    const addresses = this.texts(`${side}Addresses`);
    const groups = this.texts(`${side}IpGroups`).concat(
      listProperty(this.#rule, `${side}IpGroups`).flatMap((item) => (isObject(item) ? (textProperty(item, "id") ?? []) : [])),
    );
    if (addresses.length + groups.length === 0) {
      this.fault(`the rule has no ${side}; give ${side}Addresses or ${side}IpGroups`, "");
      return [unknownCondition(`the ${side} of rule "${this.#place.name}"`)];
    }
    if (addresses.includes("*")) return [];
    return [endCondition(side, addresses, { groups: groups.map((id) => (id.includes("/") || isAddressText(id) ? id : `ipGroups/${id}`)) })];
  }

  protocols(): FirewallCondition[] {
    const texts = [...this.texts("ipProtocols"), ...this.texts("protocols")].map((text) => text.toLowerCase());
    if (texts.length === 0) this.fault("the rule has no protocols; give ipProtocols", "");
    return texts.includes("any") ? [] : [condition("protocol", texts)];
  }

  ports(): FirewallCondition[] {
    const texts = this.texts("destinationPorts");
    for (const text of texts) this.#checkPort(text);
    if (texts.length === 0) this.fault("the rule has no destinationPorts; give a port, a range or *", "");
    return texts.includes("*") ? [] : [condition("destinationPort", texts)];
  }

  applicationPorts(): FirewallCondition[] {
    const texts = listProperty(this.#rule, "protocols").map((item) =>
      isObject(item)
        ? (textProperty(item, "port") ?? usualPort(textProperty(item, "protocolType")))
        : (String(item).split(":")[1] ?? usualPort(String(item))),
    );
    for (const text of texts) this.#checkPort(text);
    if (texts.length === 0) this.fault("the rule has no protocols; give Http, Https or Mssql with a port", "");
    return [condition("destinationPort", texts)];
  }

  names(patterns: readonly string[], groups: readonly string[] = []): FirewallCondition {
    for (const pattern of patterns)
      if (!isNameText(pattern)) this.fault(`"${shorten(pattern)}" is not a host name; use one such as mcr.microsoft.com`, pattern);
    return condition("name", patterns, { groups });
  }

  fault(message: string, received: string): void {
    const { report, path, name } = this.#place;
    report.add(firewallRules["azure-firewall-value"], path, `rule "${shorten(name)}": ${message}`, received);
  }

  #checkPort(text: string): void {
    if (portNumbers(text) === undefined) this.fault(`"${shorten(text)}" is not a port; use a port, a range such as 8000-8100, or *`, text);
  }
}

function usualPort(protocol: string | undefined): string {
  const ports: Readonly<Record<string, string>> = { http: "80", https: "443", mssql: "1433" };
  return ports[(protocol ?? "").toLowerCase()] ?? "";
}

function hostOf(url: string): string {
  return url.replace(/^[a-z]+:\/\//i, "").split("/")[0] ?? url;
}
