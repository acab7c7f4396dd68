import type { Finding, PortMatrix } from "../../../types/index.js";
import { headerLines } from "../document/header.js";

/**
 * Writes the lines at the top of a rendering of a port matrix: what it is, its generator, the source documents of its rows, and
 * errors.
 */
export function matrixHeader(title: string, { platform, rules, endpoints }: PortMatrix, errors: readonly Finding[]): string[] {
  const cited = new Set([...rules, ...endpoints].map(({ rule }) => rule));
  return [title, ...headerLines({ platform, rules: [...cited], errors })];
}
