import { expect } from "chai";
import { pointer, pointerTokens, valueAt } from "../../lib/finding/json-pointer.js";
import { checkNetwork } from "../../lib/plan/network/check-network.js";
import type { Finding, PatchOperation, PlanRequest } from "../../types/index.js";
import { applyPatch } from "../helpers/apply-patch.js";

/** One change to a good request: why it is worth a row, the change, and everything that is then told, as `tell` writes it. */
export type Mutation = readonly [reason: string, patch: readonly PatchOperation[], ...findings: string[]];

export const add = (path: string, value: unknown): PatchOperation => ({ op: "add", path, value });
export const remove = (path: string): PatchOperation => ({ op: "remove", path });

/** A finding as the tables have it. */
export function tell({ severity, rule, path, message }: Finding): string {
  return `${severity} ${rule} ${path}: ${message}`;
}

/** The rules that rows tell of. */
export function rulesOf(mutations: readonly Mutation[]): string[] {
  return mutations.flatMap(([, , ...findings]) => findings.map((finding) => finding.split(" ")[1] as string));
}

/** Said of many changes that are about something else; a row expects them only where it is about them. */
const incidental = ["hci-physical-nodes-unknown", "hci-occupants-unknown", "vmw-resource-bridge-endpoints", "hci-static-recommended"];

/** A test a row: what is reported, and what is promised of every finding. */
export function testMutations(good: PlanRequest, mutations: readonly Mutation[]): void {
  for (const [reason, patch, ...expected] of mutations) {
    it(reason, () => {
      const request = applyPatch(good, patch);
      const { findings } = checkNetwork(request);
      const expectedRules = rulesOf([[reason, patch, ...expected]]);
      const counted = findings.filter(({ rule }) => !incidental.includes(rule) || expectedRules.includes(rule));
      expect(counted.map(tell)).to.deep.equal(expected);
      for (const finding of findings) expectComplete(finding, request);
      expectRepairs(request);
    });
  }
}

/** What is promised of every finding, whatever it is about. */
function expectComplete({ rule, path, message, received }: Finding, request: PlanRequest): void {
  const parent = pointer("", ...pointerTokens(path).slice(0, -1));
  expect(valueAt(request, parent), `${path} leads nowhere`).to.not.equal(undefined);
  expect(message, rule).to.match(rule.includes("-ports-") ? /[^.\s]$/ : /^[^A-Z\s].*[^.\s]$/);
  expect(message.length, rule).to.be.below(600);
  if (typeof received === "string") expect(valueAt(request, path), rule).to.equal(received);
}

/** Applies every repair that is offered, each alone, and looks whether its finding is gone. */
export function expectRepairs(request: PlanRequest): void {
  for (const { rule, path, repairs = [] } of checkNetwork(request).findings) {
    for (const { text, patch } of repairs) {
      const left = checkNetwork(applyPatch(request, patch)).findings.filter((one) => one.rule === rule && one.path === path);
      expect(left.map(tell), `${rule} ${path}: ${text}`).to.deep.equal([]);
    }
  }
}
