/** A call that cannot be carried out, in words for whoever made it. */
export class CliError extends Error {
  override readonly name: string = "CliError";
  /** 1 there is no result, 2 wrong usage, 3 no such file */
  readonly exitCode: 1 | 2 | 3;
  /** Help to show below the message. */
  readonly help: string | undefined;

  constructor(message: string, exitCode: 1 | 2 | 3, help?: string) {
    super(message);
    this.exitCode = exitCode;
    this.help = help;
  }
}
