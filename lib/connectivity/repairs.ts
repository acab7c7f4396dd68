import type { ConnectivityRequest, Repair } from "../../types/index.js";
import { pointer } from "../finding/json-pointer.js";

/** Makes the repair that sets a property of the request. */
export function setting<Name extends keyof ConnectivityRequest>(
  request: ConnectivityRequest,
  name: Name,
  value: NonNullable<ConnectivityRequest[Name]>,
): Repair {
  const op = request[name] === undefined ? "add" : "replace";
  return { text: `set ${name} to ${String(value)}`, patch: [{ op, path: pointer("", name), value }] };
}
