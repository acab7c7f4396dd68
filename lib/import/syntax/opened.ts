import type { Node } from "../reading/node.js";

/** A document whose syntax was read. */
export interface Opened {
  readonly document: number;
  readonly syntax: Syntax;
  /** Its values: one, or several if the syntax has several documents or records. */
  readonly roots: readonly Node[];
  /** What of it could not be read. */
  readonly faults: readonly OpeningFault[];
}

export type Syntax = "json" | "yaml" | "table" | "xml" | "list" | "powershell" | "bicep" | "bicepparam" | "terraform" | "shell";

/** Why a document could not be opened. */
export interface OpeningFault {
  readonly rule: "import-line-continued" | "import-syntax" | "import-size" | "import-text-before-json" | "import-kind-unknown";
  readonly message: string;
}

/** What a reader of a syntax makes of a text. */
export type ParsedSyntax =
  | { readonly roots: readonly unknown[]; readonly placeOf?: PlaceOf; readonly faults?: readonly OpeningFault[] }
  | { readonly fault: OpeningFault };

/** Returns where in the text the value of a root at a pointer is. */
type PlaceOf = (root: number, pointer: string) => { readonly line: number; readonly column: number } | undefined;
