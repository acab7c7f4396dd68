import type { HttpHandler, HttpRequest, HttpResponseInit, InvocationContext } from "@azure/functions";
import { problem } from "./problem.js";
import { Refusal } from "./refusal.js";

/**
 * A handler for one method, which answers whatever it is given: 405 to other methods, the status of a refusal, and 500 for
 * a fault of its own. Of that the log has everything and the caller nothing but the invocation to look for there.
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
  // a host that hands over HEAD drops the body of the answer itself
  if (asked === method || (asked === "HEAD" && method === "GET")) return;
  throw new Refusal(405, `this is answered to ${method} only`, { headers: { Allow: method } });
}

function refusalOf(error: unknown, context: InvocationContext): Refusal {
  if (error instanceof Refusal) return error;
  context.error(error);
  return new Refusal(500, `the function failed; its log says why under invocation ${context.invocationId}`);
}
