import type { Finding, PortMatrix } from "../../../types/index.js";
import { headerLines } from "../document/header.js";
import { endpointListLines } from "./endpoint-list-lines.js";

/**
 * The lines at the top of a rendering of a port matrix: what it is, what wrote it, the documents its rows rest on, the
 * endpoint lists with their age, what is missing of them, and errors.
 */
export function matrixHeader(title: string, matrix: PortMatrix, errors: readonly Finding[]): string[] {
  return [title, ...headerLines({ platform: matrix.platform, rules: citedIn(matrix), errors }), ...endpointListLines(matrix)];
}

/** The rules a matrix cites, each once. */
export function citedIn({ rules, endpoints }: PortMatrix): string[] {
  return [...new Set([...rules, ...endpoints].map(({ rule }) => rule))];
}
