import type { ProxySkipRange } from "../../types/index.js";
import { pointer } from "../finding/json-pointer.js";

/** Returns the entries of a bypass list in either form, each with its place. */
export function bypassEntries(noProxy: ProxySkipRange | undefined): { readonly entry: string; readonly path: string }[] {
  const path = "/proxy/noProxy";
  const entries =
    typeof noProxy === "string"
      ? noProxy.split(",").map((entry) => ({ entry: entry.trim(), path }))
      : (noProxy ?? []).map((entry, index) => ({ entry: entry.trim(), path: pointer(path, index) }));
  return entries.filter(({ entry }) => entry !== "");
}
