import type { Draft } from "../draft/piece.js";
import type { Node } from "../reading/node.js";
import type { Report } from "../reading/report.js";

/** What readers add to. */
export interface ReadingContext {
  readonly draft: Draft;
  readonly report: Report;
  /** Reads an object that another one holds, by its own signs. */
  readonly readObject: (node: Node) => void;
}

/** One kind of object: its sure signs, and what it says. */
export interface ObjectReader {
  /** What it is called, as people call it. */
  readonly kind: string;
  readonly isOne: (node: Node, type: string) => boolean;
  readonly read: (node: Node, context: ReadingContext) => void;
}
