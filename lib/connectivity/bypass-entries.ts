import type { ProxySkipRange } from "../../types/index.js";
import { pointer } from "../finding/json-pointer.js";

/** The entries of a bypass list, however it is written, each with the place it stands at. */
export function bypassEntries(noProxy: ProxySkipRange | undefined): { readonly entry: string; readonly path: string }[] {
  const path = "/proxy/noProxy";
  const entries =
    typeof noProxy === "string"
      ? noProxy.split(",").map((entry) => ({ entry: entry.trim(), path }))
      : (noProxy ?? []).map((entry, index) => ({ entry: entry.trim(), path: pointer(path, index) }));
  return entries.filter(({ entry }) => entry !== "");
}
