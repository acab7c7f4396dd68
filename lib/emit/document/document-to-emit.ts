import type { EmitOptions, Finding, NetworkPlan, PortMatrix } from "../../../types/index.js";
import { PlanError } from "../../finding/plan-error.js";
import { readEmitOptions } from "../../input/read-emit-options.js";
import { readNetworkPlan } from "../../input/read-network-plan.js";
import { readPortMatrix } from "../../input/read-port-matrix.js";
import type { ReadResult } from "../../input/validate.js";
import { valueRead } from "../../input/value-read.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { counted } from "../../text/counted.js";
import { citedRules } from "./cited-rules.js";
import { checkEditedPlan } from "./edited-plan.js";
import { headerLines } from "./header.js";

/** What an emitter writes, and the errors it must list at the top. */
export interface DocumentToEmit<Document> {
  readonly document: Document;
  /** Error findings of the document: empty unless errors were allowed. */
  readonly errors: readonly Finding[];
  /** The options of the caller, which are valid. */
  readonly options: EmitOptions;
}

/** A plan to emit, with the lines at the top of its files. */
export interface PlanToEmit extends DocumentToEmit<NetworkPlan> {
  readonly header: readonly string[];
}

/**
 * Returns a finished plan for an emitter that reads only the plan. @throws PlanError if it is not a plan, or has errors that
 * are not allowed
 */
export function planToDraw(plan: unknown, options: EmitOptions | undefined): DocumentToEmit<NetworkPlan> {
  return documentToEmit(readNetworkPlan(plan), options);
}

/**
 * Returns a finished plan for an emitter that also needs its request. @throws PlanError like planToDraw, and if plan and
 * request no longer match after an edit
 */
export function planToEmit(plan: unknown, options: EmitOptions | undefined): PlanToEmit {
  const { document, errors, options: valid } = planToDraw(plan, options);
  const edited = checkEditedPlan(document);
  if (edited.length > 0) throw new PlanError(edited);
  const { platform, findings } = document;
  return { document, errors, options: valid, header: headerLines({ platform, rules: citedRules(document), findings, errors }) };
}

/** Returns a port matrix for an emitter. @throws PlanError if it is not a port matrix, or has errors that are not allowed */
export function matrixToEmit(matrix: unknown, options: EmitOptions | undefined): DocumentToEmit<PortMatrix> {
  return documentToEmit(readPortMatrix(matrix), options);
}

function documentToEmit<Document extends { readonly findings: readonly Finding[] }>(
  reading: ReadResult<Document>,
  options: EmitOptions | undefined,
): DocumentToEmit<Document> {
  const valid = valueRead(readEmitOptions(options ?? {}));
  const document = valueRead(reading);
  const errors = document.findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0 && valid.allowErrors !== true) {
    const refusal = findingOf(emitRules["emit-has-errors"], {
      path: "/findings",
      message: `there ${errors.length === 1 ? "is" : "are"} ${counted(errors.length, "error finding")}; resolve them and plan again, or allow errors`,
    });
    throw new PlanError([refusal, ...errors]);
  }
  return { document, errors, options: valid };
}
