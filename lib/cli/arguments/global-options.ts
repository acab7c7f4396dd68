import type { CliOption } from "./command.js";

export const outputFormats = ["json", "jsonc", "yaml", "table", "tsv", "markdown", "none"] as const;

/** How a result is written. */
export type OutputFormat = (typeof outputFormats)[number];

/** The options every command has. */
export interface GlobalOptions {
  readonly output: OutputFormat;
  /** A JMESPath expression. */
  readonly query?: string;
  readonly onlyShowErrors: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
}

const group = "Global Arguments";

/** The options of every command, in the form of the help. */
export const globalOptions: readonly CliOption[] = [
  {
    flags: "-o, --output <format>",
    description: "Output format. Default: json, or the value of AKS_NETPLAN_OUTPUT.",
    group,
    choices: outputFormats,
  },
  { flags: "--query <jmespath>", description: "JMESPath query that selects from the result; see https://jmespath.org.", group },
  { flags: "--only-show-errors", description: "Hide warnings and show only errors.", group },
  { flags: "--verbose", description: "Show informational messages as well.", group },
  { flags: "--debug", description: "Like --verbose, and show what was read, computed and written, with times.", group },
];
