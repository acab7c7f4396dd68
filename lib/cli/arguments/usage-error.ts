import { CliError } from "./cli-error.js";

/** Wrong usage of the command. */
export class UsageError extends CliError {
  override readonly name = "UsageError";

  constructor(message: string, help?: string) {
    super(message, 2, help);
  }
}
