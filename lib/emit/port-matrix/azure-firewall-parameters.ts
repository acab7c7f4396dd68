import type { EndpointParameter } from "../../../types/index.js";
import { emitRules } from "../../rules/emit-rules.js";
import { shorten } from "../../text/shorten.js";
import { camelCase } from "../text/cases.js";
import type { NamedEndpoint } from "./endpoint-names.js";
import type { Placeholder, Placeholders } from "./placeholders.js";
import type { TemplateParameter, TemplateReference } from "./template-value.js";
import { plainName, uniqueNames } from "./unique-names.js";

export interface AzureFirewallParameters {
  readonly all: readonly TemplateParameter[];
  /** The parameter for addresses that are not in the matrix. */
  readonly addressesOf: (placeholder: Placeholder) => string;
  /** The name of an endpoint, with a parameter for each text that somebody has to replace. */
  readonly hostOf: (endpoint: NamedEndpoint) => string | TemplateReference;
}

/** What the template is given in any case. */
export const policyParameter = "firewallPolicyName";
export const priorityParameter = "groupPriority";
const { firstPriority, lastPriority, usualPriority } = emitRules["emit-azure-firewall-size"].values;

/** Makes the parameters of a template of rules: the policy, addresses that are not in the matrix, and names of the customer's own. */
export function azureFirewallParameters(placeholders: Placeholders, endpoints: readonly NamedEndpoint[]): AzureFirewallParameters {
  const texts = new Map(endpoints.flatMap(({ parameters }) => parameters).map((one) => [keyOf(one), one] as const));
  const names = uniqueNames(
    [
      policyParameter,
      priorityParameter,
      ...placeholders.all.map(({ name }) => `${name}-address-prefixes`),
      ...[...texts.values()].map(({ name }) => wordOf(name)),
    ],
    (name) => name,
    emitRules["emit-azure-firewall-names"].values.longestName,
  ).map(camelCase);
  const [, , ...own] = names;
  const addresses = new Map(placeholders.all.map((placeholder, index) => [placeholder, own[index] ?? ""]));
  const byText = new Map([...texts.keys()].map((key, index) => [key, own[placeholders.all.length + index] ?? ""]));
  return {
    all: [
      { name: policyParameter, type: "string", description: "The Azure Firewall policy that the rules are added to." },
      {
        name: priorityParameter,
        type: "int",
        description: "The place of the rules among the groups of the policy; lower numbers come first.",
        defaultValue: usualPriority,
        minValue: firstPriority,
        maxValue: lastPriority,
      },
      ...[...addresses].map(
        ([{ meaning }, name]): TemplateParameter => ({
          name,
          type: "array",
          description: `IPv4 prefixes of ${meaning}, which the port matrix does not name.`,
        }),
      ),
      ...[...texts].map(
        ([key, { meaning }]): TemplateParameter => ({
          name: byText.get(key) ?? "",
          type: "string",
          description: `Part of the name of an endpoint: ${shorten(meaning, 200)}.`,
        }),
      ),
    ],
    addressesOf: (placeholder) => addresses.get(placeholder) ?? "",
    hostOf: ({ host, parameters }) => {
      const parts = parameters.reduce<TemplateReference["reference"]>(
        (known, one) => known.flatMap((part) => (typeof part === "string" ? partsOf(part, one, byText.get(keyOf(one)) ?? "") : [part])),
        [host],
      );
      return parts.some((part) => typeof part !== "string") ? { reference: parts.filter((part) => part !== "") } : host;
    },
  };
}

function partsOf(text: string, { text: held }: EndpointParameter, parameter: string): TemplateReference["reference"] {
  const place = held === "" ? -1 : text.indexOf(held.toLowerCase());
  return place < 0 ? [text] : [text.slice(0, place), { parameter }, text.slice(place + held.length)];
}

function keyOf({ name, text }: EndpointParameter): string {
  return JSON.stringify([name, text]);
}

/** A word that is no word of Bicep. */
function wordOf(name: string): string {
  const word = plainName(name);
  return /(?:Name|Id)$|^region$/.test(word) ? word : `${word}-text`;
}
