import type { Finding, PortMatrix } from "../../../types/index.js";
import { headerLines } from "../document/header.js";

/** The lines at the top of a rendering of a port matrix: what it is, what wrote it, the documents its rows rest on, and errors. */
export function matrixHeader(title: string, { platform, rules, endpoints }: PortMatrix, errors: readonly Finding[]): string[] {
  const cited = new Set([...rules, ...endpoints].map(({ rule }) => rule));
  return [title, ...headerLines({ platform, rules: [...cited], errors })];
}
