import type { Endpoint, EndpointParameter, Finding, PortMatrix, RuleId } from "../../../types/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { pointer } from "../../finding/json-pointer.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { endpointLine } from "./endpoint-findings.js";

/** An endpoint whose name a format that knows host names can write. */
export interface NamedEndpoint {
  readonly protocol: "TCP" | "UDP";
  readonly port: number;
  /** In lower case. A wildcard begins with `*.` and means every name below the rest. */
  readonly host: string;
  readonly isWildcard: boolean;
  /** Texts inside the name that somebody has to replace. */
  readonly parameters: readonly EndpointParameter[];
  readonly purpose: string;
  readonly required: boolean;
  readonly rule: RuleId;
  /** Place in the matrix. */
  readonly index: number;
}

/** A name with an asterisk elsewhere, such as `azgn*.x.y`. */
export interface PatternEndpoint extends Omit<NamedEndpoint, "isWildcard" | "parameters"> {
  /** The wildcard of the matrix on the same port that holds every such name. */
  readonly coveredBy: string | undefined;
}

export interface EndpointNames {
  readonly named: readonly NamedEndpoint[];
  readonly patterns: readonly PatternEndpoint[];
  /** The endpoints that are neither. */
  readonly faults: readonly Finding[];
}

const plainLabel = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const patternLabel = /^[a-z0-9_*-]{1,63}$/;
const longestName = 253;

/** Whether a text has two or more labels of a form, and is not too long. */
function hasLabels(text: string, form: RegExp): boolean {
  const labels = text.length <= longestName ? text.split(".") : [];
  return labels.length > 1 && labels.every((label) => form.test(label));
}

/**
 * Reads the endpoints of a matrix for a format that knows host names.
 *
 * Guarantees: each name, protocol and port once, in the order of the matrix. A name has letters, digits, hyphens, underscores
 * and dots only, and except for a leading label `*` no asterisk, so that it needs no quotes in any format.
 */
export function endpointNamesOf({ endpoints }: Pick<PortMatrix, "endpoints">): EndpointNames {
  const drafts = endpoints.map((endpoint, index) => draftOf(endpoint, index));
  const faults = drafts.flatMap((draft) => ("fault" in draft ? [draft.fault] : []));
  const read = drafts.flatMap((draft) => ("fault" in draft ? [] : [draft]));
  const unique = [...groupedBy(read, (one) => `${one.protocol} ${one.port} ${one.host}`).values()].map(([first, ...same]) => ({
    ...first,
    required: [first, ...same].some(({ required }) => required),
  }));
  const named = unique.flatMap(({ isPattern, ...one }) => (isPattern ? [] : [{ ...one, isWildcard: one.host.startsWith("*.") }]));
  const wildcards = new Set(named.filter(({ isWildcard }) => isWildcard).map(keyOf));
  const patterns = unique.flatMap(({ isPattern, parameters: _, ...one }) =>
    isPattern ? [{ ...one, coveredBy: wildcardsAbove(one.host).find((host) => wildcards.has(keyOf({ ...one, host }))) }] : [],
  );
  return { named, patterns, faults };
}

/** The wildcards that hold a name, narrowest first. */
export function wildcardsAbove(host: string): string[] {
  const labels = host.split(".");
  return labels.slice(1).map((_, index) => `*.${labels.slice(index + 1).join(".")}`);
}

/** Writes an omitted endpoint: one finding with the reason. */
export function patternFindings(patterns: readonly PatternEndpoint[], target: string): Finding[] {
  return patterns
    .filter(({ coveredBy }) => coveredBy === undefined)
    .map(({ host, index, protocol, port }) =>
      findingOf(emitRules["emit-endpoint-pattern"], {
        path: pointer("/endpoints", index, "fqdn"),
        received: host,
        message: `${protocol} ${port} ${host} is omitted: ${target} knows an asterisk only as the first label of a name; open the names that are in use, or *.${host.split(".").slice(1).join(".")} if all names below it may be reached`,
      }),
    );
}

/** Reports, for formats without parameters, the names that hold a text to replace. */
export function placeholderNameFindings(named: readonly NamedEndpoint[]): Finding[] {
  return named
    .filter(({ parameters }) => parameters.length > 0)
    .map(({ host, protocol, port, parameters, index }) =>
      findingOf(emitRules["emit-endpoint-placeholder"], {
        path: pointer("/endpoints", index, "fqdn"),
        received: host,
        message: `${protocol} ${port} ${shorten(host, longestName)} is omitted: ${parameters.map(({ text, meaning }) => `${shorten(text)} stands for ${shorten(meaning)}`).join("; ")}; set ${parameters.map(settingOf).join(", ")} in the request`,
      }),
    );
}

/** The property of a request that gives the text. */
function settingOf({ name }: EndpointParameter): string {
  return name === "region" ? "region" : `endpointParameters.${shorten(name)}`;
}

interface Draft extends Omit<NamedEndpoint, "isWildcard"> {
  readonly isPattern: boolean;
}

function draftOf(endpoint: Endpoint, index: number): Draft | { readonly fault: Finding } {
  const { fqdn, protocol, port, purpose, required, rule, parameters = [] } = endpoint;
  const path = pointer("/endpoints", index);
  if (protocol !== "TCP" && protocol !== "UDP") {
    const message = `${endpointLine(endpoint)} is omitted: a port of ${protocol} is not a port of TCP or UDP; give the protocol`;
    return { fault: findingOf(emitRules["emit-endpoint-protocol"], { path: pointer(path, "protocol"), received: protocol, message }) };
  }
  const host = fqdn.toLowerCase();
  const common = { protocol, port, purpose, required, rule, parameters, index, host } as const;
  const plain = parameters.reduce((name, { text }) => name.replace(text.toLowerCase(), "x"), host);
  if (host.length <= longestName && hasLabels(plain.startsWith("*.") ? plain.slice(2) : plain, plainLabel))
    return { ...common, isPattern: false };
  if (host.includes("*") && hasLabels(host, patternLabel)) return { ...common, isPattern: true };
  const message = `${endpointLine(endpoint)} is omitted: it is not a host name; give a name such as mcr.microsoft.com or *.data.mcr.microsoft.com`;
  return {
    fault: findingOf(emitRules["emit-endpoint-form"], { path: pointer(path, "fqdn"), received: shorten(fqdn, longestName), message }),
  };
}

function keyOf({ protocol, port, host }: Pick<NamedEndpoint, "protocol" | "port" | "host">): string {
  return `${protocol} ${port} ${host}`;
}
