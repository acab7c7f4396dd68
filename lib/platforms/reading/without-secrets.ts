import type { PlanRequest } from "../../../types/index.js";
import { defined } from "../../collections/defined.js";
import { withoutCredentials } from "../../text/credentials.js";

/** Returns a request without the user and the password of its proxy, for a plan, which is passed on. */
export function withoutSecrets<Request extends PlanRequest>(request: Request): Request {
  if (!("proxy" in request) || request.proxy === undefined) return request;
  const { http, https } = request.proxy;
  const plain = (text: string | undefined) => (text === undefined ? undefined : withoutCredentials(text));
  return { ...request, proxy: { ...request.proxy, ...defined({ http: plain(http), https: plain(https) }) } };
}
