import { PlanError } from "../../../lib/finding/plan-error.js";
import { carvePools } from "../../../lib/plan/carving/carve-pools.js";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { Finding, PlanRequest, Severity } from "../../../types/index.js";
import { applyPatch } from "../../helpers/apply-patch.js";
import type { Mutation } from "../../platforms/mutations.js";
import type { CarveRow } from "../carve-rows.js";

/** A call of the library, and its findings. */
export interface Question {
  readonly why: string;
  readonly ask: () => readonly Finding[];
}

/** A question that breaks rules. */
export interface Case extends Question {
  /** Findings that must be among the results, in the form of `tell` of the mutations: severity, rule, path, message. */
  readonly told: readonly string[];
}

/**
 * Cases of one kind, and good documents of the same kind. Each rule that a case breaks must be unbroken in one of the good
 * documents.
 */
export interface CaseTable {
  readonly about: string;
  readonly good: readonly Question[];
  readonly cases: readonly Case[];
  /** By rule: a document of another kind, if every document of this one has a finding of the rule. */
  readonly instead?: Readonly<Record<string, Question>>;
}

/** The findings of a call, whether it returns them or throws them. */
export function findingsOf(call: () => { readonly findings: readonly Finding[] }): readonly Finding[] {
  try {
    return call().findings;
  } catch (error) {
    if (error instanceof PlanError) return error.findings;
    throw error;
  }
}

/** Makes a case of each row of a platform's table of mutations. */
export function mutationCases(good: PlanRequest, mutations: readonly Mutation[]): Case[] {
  return mutations.map(([why, patch, ...told]) => ({ why, told, ask: () => checkNetwork(applyPatch(good, patch)).findings }));
}

/** A good plan request. */
export function goodRequest(why: string, request: PlanRequest): Question {
  return { why, ask: () => checkNetwork(request).findings };
}

/** A row of a table of changes, as in the tables of a platform. */
interface ChangeRow<Request> {
  readonly name: string;
  readonly change: (request: Request) => unknown;
  /** Set where the request is planned; it is checked otherwise. */
  readonly purpose?: "planning";
  readonly expected: readonly (readonly [severity: Severity, rule: string, path: string, message?: string])[];
}

/** Makes a case of each row of changes to a good request; findings without a message in the row do not count. */
export function changeCases<Request extends PlanRequest>(valid: () => Request, rows: readonly ChangeRow<Request>[]): Case[] {
  return rows.map(({ name, change, expected, purpose }) => ({
    why: name,
    told: expected.flatMap(([severity, rule, path, message]) => (message === undefined ? [] : [`${severity} ${rule} ${path}: ${message}`])),
    ask: () => {
      const request = valid();
      change(request);
      return purpose === "planning" ? findingsOf(() => planNetwork(request)) : checkNetwork(request).findings;
    },
  }));
}

/** Makes a case of each row of the requests for pools. */
export function carveCases(rows: readonly CarveRow[]): Case[] {
  return rows.map(({ reason, request, told }) => ({ why: reason, told, ask: () => findingsOf(() => carvePools(request)) }));
}
