import { expect } from "chai";
import { pointerTokens, valueAt } from "../../lib/finding/json-pointer.js";
import { PlanError } from "../../lib/finding/plan-error.js";
import type { Finding } from "../../types/index.js";
import { applyPatch } from "../helpers/apply-patch.js";

/** What a function gave: a result with its findings, or none and the findings that say why. */
export interface Outcome<Result> {
  readonly result?: Result;
  readonly findings: readonly Finding[];
}

/** Runs a function that throws nothing but PlanError, and that only for errors. */
export function outcomeOf<Input, Result extends { findings: readonly Finding[] }>(
  run: (input: Input) => Result,
  input: Input,
): Outcome<Result> {
  const before = JSON.stringify(input);
  try {
    const result = run(input);
    expect(
      result.findings.filter(({ severity }) => severity === "error"),
      "a result has no errors",
    ).to.deep.equal([]);
    return { result, findings: result.findings };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    expect(
      error.findings.some(({ severity }) => severity === "error"),
      "a PlanError has an error",
    ).to.equal(true);
    return { findings: error.findings };
  } finally {
    expect(JSON.stringify(input), "the input is left as it is").to.equal(before);
  }
}

/** Rule and path of the errors, which is what programs know a finding by. */
export function errorsOf(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => severity === "error").map(({ rule, path }) => `${rule} ${path}`);
}

/** Findings point into the input, and each change they offer, applied alone, makes them go away. */
export function expectSoundFindings<Input>(
  run: (input: Input) => { findings: readonly Finding[] },
  input: Input,
  findings: readonly Finding[],
): void {
  for (const finding of findings) {
    const { path, rule, repairs = [], message } = finding;
    const holder = pointerTokens(path).length === 0 ? input : valueAt(input, path.slice(0, path.lastIndexOf("/")));
    expect(holder, `${path} leads into the input`).to.not.equal(undefined);
    expect(message, rule).to.match(/^[^A-Z].*[^.]$/s);
    for (const { text, patch } of repairs) {
      const after = outcomeOf(run as never, applyPatch(input, patch) as never);
      const still = after.findings.filter((other) => other.rule === rule && other.path === path);
      expect(still, `"${text}" makes ${rule} at ${path} go away`).to.deep.equal([]);
    }
  }
}
