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

/** The options every command has, as they stand in every help. */
export const globalOptions: readonly CliOption[] = [
  {
    flags: "-o, --output <format>",
    description: "Output format. Default: json, or what AKS_NETPLAN_OUTPUT says.",
    group,
    choices: outputFormats,
  },
  { flags: "--query <jmespath>", description: "JMESPath query that picks from the result; see https://jmespath.org.", group },
  { flags: "--only-show-errors", description: "Show only errors, no warnings.", group },
  { flags: "--verbose", description: "Show informational messages, too.", group },
  { flags: "--debug", description: "As --verbose, and show what was read, worked out and written, and how long it took.", group },
];
