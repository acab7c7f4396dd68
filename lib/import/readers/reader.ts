import type { Draft } from "../draft/draft.js";
import type { Node } from "../reading/node.js";
import type { Report } from "../reading/report.js";

/** The result that readers add to. */
export interface ReadingContext {
  readonly draft: Draft;
  readonly report: Report;
  /** Reads an object inside another one, by its own signs. */
  readonly readObject: (node: Node) => void;
}

/** One kind of object: its certain signs, and how it is read. */
export interface ObjectReader {
  /** Its usual name. */
  readonly kind: string;
  readonly isOne: (node: Node, type: string) => boolean;
  readonly read: (node: Node, context: ReadingContext) => void;
}

/** Values that somebody gives to a template: by name, each an object with `value`. */
export interface GivenParameters {
  readonly document: number;
  readonly root: Node;
  readonly values: Node;
  isUsed: boolean;
}
