import type { HttpHandler, HttpRequest, HttpResponseInit, InvocationContext } from "@azure/functions";
import { problem } from "./problem.js";
import { Refusal } from "./refusal.js";

/**
 * Makes a handler for one method that always answers: 405 to other methods, the status of a refusal, and 500 for a fault of its
 * own. The log has all details of such a fault, and the caller only gets the invocation to look for there.
 */
export function answering(
  method: "GET" | "POST",
  answer: (request: HttpRequest) => HttpResponseInit | Promise<HttpResponseInit>,
): HttpHandler {
  return async (request, context) => {
    try {
      requireMethod(method, request);
      return await answer(request);
    } catch (error) {
      return problem(refusalOf(error, context));
    }
  };
}

function requireMethod(method: "GET" | "POST", request: HttpRequest): void {
  const asked = request.method.toUpperCase();
  // a host that passes HEAD on drops the body of the answer itself
  if (asked === method || (asked === "HEAD" && method === "GET")) return;
  throw new Refusal(405, `this path answers only ${method}`, { headers: { Allow: method } });
}

function refusalOf(error: unknown, context: InvocationContext): Refusal {
  if (error instanceof Refusal) return error;
  context.error(error);
  return new Refusal(500, `the function failed; its log explains why under invocation ${context.invocationId}`);
}
