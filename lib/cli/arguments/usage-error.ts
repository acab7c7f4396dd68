import { CliError } from "./cli-error.js";

/** The command was written wrongly. */
export class UsageError extends CliError {
  override readonly name = "UsageError";

  constructor(message: string, help?: string) {
    super(message, 2, help);
  }
}
