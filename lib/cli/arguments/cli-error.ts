/** A call that cannot be carried out, with a message for the caller. */
export class CliError extends Error {
  override readonly name: string = "CliError";
  /** 1 no result, 2 wrong usage, 3 file not found */
  readonly exitCode: 1 | 2 | 3;
  /** Help to show below the message. */
  readonly help: string | undefined;

  constructor(message: string, exitCode: 1 | 2 | 3, help?: string) {
    super(message);
    this.exitCode = exitCode;
    this.help = help;
  }
}
