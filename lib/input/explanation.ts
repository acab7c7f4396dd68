import type { Repair } from "../../types/index.js";

/** A fault of the input; its rule is given by id. */
export interface Explanation {
  readonly rule: string;
  readonly path: string;
  readonly message: string;
  readonly received?: unknown;
  readonly repairs?: readonly Repair[] | undefined;
}

/** Returns the statement of a rule as the end of a message. */
export type StatementOf = (rule: string) => string;
