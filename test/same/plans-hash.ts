import fc from "fast-check";
import { checkNetwork, countAddresses, generatePortMatrix, planNetwork } from "../../lib/index.js";
import type { PlanRequest } from "../../types/index.js";
import { hostileText, randomRequests } from "../helpers/random-plans.js";

const platforms: readonly PlanRequest["platform"][] = ["azure-local", "windows-server", "vmware", "azure-cni"];

/** Properties whose texts are for people and may change between versions. */
const texts = new Set(["message", "text", "statement", "purpose"]);

/**
 * Returns one hash over the results for some requests, which are the same wherever this runs: the plan, the check, the
 * counts and the port matrix, byte by byte as JSON.
 *
 * @param count    number of requests
 * @param messages false to ignore the texts for people: messages, repair texts, statements and purposes
 */
export function plansHash(count: number, { messages = true } = {}): string {
  const hash = new Hash();
  const replacer = messages ? undefined : (key: string, value: unknown) => (typeof value === "string" && texts.has(key) ? "" : value);
  for (const platform of platforms) {
    for (const request of fc.sample(randomRequests(platform, hostileText), {
      seed: 20_260_101,
      numRuns: Math.ceil(count / platforms.length),
    })) {
      const results = [planNetwork(request), checkNetwork(request), countAddresses(request), generatePortMatrix(request)];
      hash.add(JSON.stringify(results, replacer));
    }
  }
  return hash.text();
}

/** FNV-1a over code units in four lanes. It only tells whether two texts are the same, so it needs no crypto of a platform. */
class Hash {
  readonly #lanes = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];

  add(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const lane = i & 3;
      this.#lanes[lane] = Math.imul((this.#lanes[lane] ?? 0) ^ text.charCodeAt(i), 0x01000193) >>> 0;
    }
    // the next text begins with other lanes
    this.#lanes.push(Math.imul((this.#lanes.shift() ?? 0) ^ text.length, 0x01000193) >>> 0);
  }

  text(): string {
    return this.#lanes.map((lane) => lane.toString(16).padStart(8, "0")).join("");
  }
}
