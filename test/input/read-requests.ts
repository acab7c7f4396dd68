import { readFileSync } from "node:fs";
import type { Finding } from "../../types/index.js";

/** A document of the repository, a new copy for each call. */
export function readJson(path: string) {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
}

/** What a test pins of a finding. */
export function told({ rule, severity, path, message, received }: Finding) {
  return { rule, severity, path, message, ...(received === undefined ? {} : { received }) };
}
