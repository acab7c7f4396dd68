import fc from "fast-check";
import { checkNetwork, countAddresses, generatePortMatrix, planNetwork } from "../../lib/index.js";
import type { PlanRequest } from "../../types/index.js";
import { hostileText, randomRequests } from "../helpers/random-plans.js";

const platforms: readonly PlanRequest["platform"][] = ["azure-local", "windows-server", "vmware", "azure-cni"];

/**
 * One hash over what the library says of some requests, which are the same wherever this runs: the plan, the check, the
 * counts and the port matrix, byte by byte as JSON.
 */
export function plansHash(count: number): string {
  const hash = new Hash();
  for (const platform of platforms) {
    for (const request of fc.sample(randomRequests(platform, hostileText), {
      seed: 20_260_101,
      numRuns: Math.ceil(count / platforms.length),
    })) {
      hash.add(JSON.stringify([planNetwork(request), checkNetwork(request), countAddresses(request), generatePortMatrix(request)]));
    }
  }
  return hash.text();
}

/** FNV-1a over code units in four lanes: whether two texts are the same, not who wrote them. It needs no crypto of any platform. */
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
