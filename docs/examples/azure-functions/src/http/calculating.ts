import type { HttpHandler } from "@azure/functions";
import { type Finding, PlanError } from "aks-netplan";
import { answering } from "./answering.js";
import { readJson } from "./read-json.js";
import { Refusal } from "./refusal.js";

/** A result of the library. */
interface WithFindings {
  readonly findings: readonly Finding[];
}

/** More than anyone reads; a hostile request has a million. */
export const mostFindings = 1000;

/**
 * Makes a handler that passes the JSON it receives to a function of the library, which validates it, and answers with the
 * result.
 */
export function calculating(calculate: (input: unknown) => WithFindings | Promise<WithFindings>): HttpHandler {
  return answering("POST", async (request) => {
    const result = await resultOf(calculate, await readJson(request));
    const { findings } = result;
    if (findings.length > mostFindings) throw new Refusal(422, `there are ${findings.length} findings`, { findings: foremost(findings) });
    return { jsonBody: result };
  });
}

async function resultOf<Result>(calculate: (input: unknown) => Result, input: unknown): Promise<Awaited<Result>> {
  try {
    return await calculate(input);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const { findings } = error;
    const detail = `there is no result: ${findings.filter(isError).length} of ${findings.length} findings are errors`;
    throw new Refusal(422, detail, { findings: foremost(findings) });
  }
}

/** Returns all findings in their order; if there are too many, the errors come first. */
function foremost(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostFindings) return findings;
  return [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))].slice(0, mostFindings);
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}
