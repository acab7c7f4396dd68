import azureFunctions, { type HttpHandler, type HttpRequestInit } from "@azure/functions";
import { endpoints } from "../../../docs/examples/azure-functions/src/endpoints.js";

/** The answer of the app, as the host would send it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON. */
  readonly value: unknown;
  /** What was written to the log. */
  readonly log: readonly unknown[];
}

export interface Message {
  readonly method?: string;
  readonly body?: string | Uint8Array | object;
  readonly headers?: Record<string, string>;
  readonly params?: Record<string, string>;
}

/** Calls a function of the app by its name, in this process. An object becomes JSON. */
export async function send(name: string, message: Message): Promise<Answer> {
  const endpoint = endpoints.find((one) => one.name === name);
  if (endpoint === undefined) throw new Error(`the app has no function ${name}`);
  return sendTo(endpoint.handler, message);
}

export async function sendTo(handler: HttpHandler, { method = "POST", body, headers = {}, params = {} }: Message): Promise<Answer> {
  const log: unknown[] = [];
  const request = new azureFunctions.HttpRequest({ method, url: "https://app.example/api/any", headers, params, ...bodyOf(body) });
  const context = new azureFunctions.InvocationContext({
    functionName: "any",
    invocationId: "invocation-1",
    logHandler: (_level, ...rest) => log.push(...rest),
  });
  const response = new azureFunctions.HttpResponse(
    (await handler(request, context)) as ConstructorParameters<typeof azureFunctions.HttpResponse>[0],
  );
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, value: JSON.parse(text), log };
}

function bodyOf(body: Message["body"]): Pick<HttpRequestInit, "body"> {
  if (body === undefined) return {};
  if (typeof body === "string") return { body: { string: body } };
  return { body: body instanceof Uint8Array ? { bytes: body } : { string: JSON.stringify(body) } };
}
