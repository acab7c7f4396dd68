import type { Repair } from "../../types/index.js";

/** A fault of the input, its rule still by id. */
export interface Explanation {
  readonly rule: string;
  readonly path: string;
  readonly message: string;
  readonly received?: unknown;
  readonly repairs?: readonly Repair[] | undefined;
}

/** What a rule says, as the end of a message. */
export type StatementOf = (rule: string) => string;
