import { pointer } from "../../finding/json-pointer.js";
import { setProperty } from "../../input/set-property.js";
import { placeOf, type SyntaxNode } from "./grammar.js";
import type { OpeningFault, ParsedSyntax } from "./opened.js";

/** Deepest nesting of values that is read. */
const deepest = 64;

export class TooDeep extends Error {}

/** Notes where in a text each value is while values are made of its tree. */
export interface Places {
  readonly note: (path: string, node: SyntaxNode) => void;
  readonly placeOf: (path: string) => { readonly line: number; readonly column: number } | undefined;
}

export function createPlaces(): Places {
  const places = new Map<string, { readonly line: number; readonly column: number }>();
  return {
    note(path, node) {
      if (path.split("/").length > deepest) throw new TooDeep();
      places.set(path, placeOf(node));
    },
    placeOf(path) {
      for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
        const place = places.get(at);
        if (place !== undefined) return place;
      }
      return places.get("");
    },
  };
}

/** Puts a value into an object and notes its place. */
export function put(
  object: Record<string, unknown>,
  path: string,
  name: string,
  node: SyntaxNode,
  places: Places,
  value: (path: string) => unknown,
): void {
  const at = pointer(path, name);
  places.note(at, node);
  setProperty(object, name, value(at));
}

/** What reading a tree came to, with the first fault of its syntax. */
export function parsedTree(
  root: unknown,
  places: Places,
  error: { readonly line: number; readonly column: number } | undefined,
): ParsedSyntax {
  const fault: OpeningFault | undefined =
    error === undefined
      ? undefined
      : {
          rule: "import-syntax",
          message: `line ${error.line}, column ${error.column}: the text cannot be read here; what is around it is read`,
        };
  return { roots: [root], placeOf: (_root, path) => places.placeOf(path), ...(fault === undefined ? {} : { faults: [fault] }) };
}

export const tooDeep: ParsedSyntax = { fault: { rule: "import-size", message: `the document is nested deeper than ${deepest} levels` } };
