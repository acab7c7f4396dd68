import type { Finding, FleetRequest, NetworkPlan, PatchOperation } from "../../../types/index.js";
import { parsePrefix } from "../../address/index.js";
import { pointer, pointerTokens, valueAt } from "../../finding/json-pointer.js";
import { ipv4Prefix } from "../../input/formats.js";
import { readPlanRequest } from "../../input/read-plan-request.js";
import { shorten } from "../../text/shorten.js";
import { evaluateRequest } from "../network/evaluate-request.js";
import type { BlockArrangement } from "./place-blocks.js";
import { property } from "./site-networks.js";
import { type SitePlanRequest, sitePlanRequest } from "./site-plan-request.js";

/** What a site comes to: its findings with pointers into the fleet request, and the plan unless one of them is an error. */
export interface SitePlan {
  readonly findings: readonly Finding[];
  readonly plan: NetworkPlan | undefined;
}

/**
 * Plans one site of a fleet with the blocks it got. Of one that lacks a block only the shape is looked at. Repairs are put
 * into the words of the fleet, and are not tried.
 */
export function planSite(fleet: FleetRequest, site: number, { blocks }: BlockArrangement): SitePlan {
  const requested = sitePlanRequest(fleet, site, blocks);
  const reading = readPlanRequest(requested.request);
  const { findings, plan } =
    reading.value === undefined || !requested.isComplete ? { findings: reading.findings, plan: undefined } : evaluateRequest(reading.value);
  const base = pointer("/sites", site, "request");
  const given = valueAt(fleet, base);
  return { findings: findings.map((finding) => findingOfFleet(finding, requested, given, base)), plan };
}

/** A finding about a site's request as one about the fleet request, in which blocks are asked for by their length. */
function findingOfFleet(finding: Finding, requested: SitePlanRequest, given: unknown, base: string): Finding {
  const { repairs, received, ...rest } = finding;
  const wasPutIn = requested.prefixes.has(finding.path) || requested.gateways.has(finding.path);
  const value = wasPutIn ? valueAt(given, finding.path) : received;
  const changes = (repairs ?? []).map(({ text, patch }) => {
    const adapted = patch.map((operation) => adaptedTo(operation, requested));
    return { text, adapted, inWords: (words: string) => inBlocks(words, patch, adapted) };
  });
  const inFleet = changes.flatMap(({ text, adapted, inWords }) => {
    if (!adapted.every((one) => one !== undefined)) return [];
    return [{ text: inWords(text), patch: adapted.map((one) => ({ ...one, path: pathOfFleet(one.path, requested, base) })) }];
  });
  return {
    ...rest,
    path: pathOfFleet(finding.path, requested, base),
    message: changes.reduce((words, { inWords }) => inWords(words), finding.message),
    ...(value === undefined ? {} : { received: value }),
    ...(inFleet.length === 0 ? {} : { repairs: inFleet }),
  };
}

function pathOfFleet(path: string, { previousPath }: SitePlanRequest, base: string): string {
  const isExisting = previousPath !== undefined && pointerTokens(path)[0] === "previous";
  return isExisting ? previousPath + path.slice("/previous".length) : base + path;
}

/**
 * A change to the request with its blocks, as a change to the one that asks for them; undefined where there is none. A
 * gateway that was put in is an address of its block, so that all it can be told is that another one stands: that is added.
 */
function adaptedTo(operation: PatchOperation, { prefixes }: SitePlanRequest): PatchOperation | undefined {
  const { op, path, value } = operation;
  if (prefixes.has(path)) return op === "replace" && isPrefix(value) ? { op, path, value: lengthOf(value) } : undefined;
  const beside = pointer("", ...pointerTokens(path).slice(0, -1));
  const prefix = property(value, "addressPrefix");
  const asksBeside = [...prefixes].some((one) => pointer("", ...pointerTokens(one).slice(0, -2)) === beside);
  if (!asksBeside || !isPrefix(prefix)) return operation;
  const { gateway: _, ...network } = value as Readonly<Record<string, unknown>>;
  return { op, path, value: { ...network, addressPrefix: lengthOf(prefix) } };
}

function isPrefix(value: unknown): value is string {
  return typeof value === "string" && ipv4Prefix.fault(value) === undefined;
}

function lengthOf(prefix: string): string {
  return `/${parsePrefix(prefix).prefixLength}`;
}

/** Words that name a prefix, where a block of its length is asked for in its place. */
function inBlocks(words: string, patch: readonly PatchOperation[], adapted: readonly (PatchOperation | undefined)[]): string {
  return patch.reduce((text, { value }, index) => {
    const prefix = isPrefix(value) ? value : property(value, "addressPrefix");
    const now = adapted[index]?.value;
    const length = isPrefix(now) ? undefined : typeof now === "string" ? now : property(now, "addressPrefix");
    if (!isPrefix(prefix) || typeof length !== "string" || length === prefix) return text;
    return text.replaceAll(`the prefix ${prefix}`, `a block of ${shorten(length)}`).replaceAll(prefix, `a block of ${shorten(length)}`);
  }, words);
}
