import type { CliOption } from "./command.js";

export const outputFormats = ["json", "jsonc", "yaml", "table", "tsv", "none"] as const;

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

const group = "Global options:";

/** The options every command has, as they stand in every help. */
export const globalOptions: readonly CliOption[] = [
  {
    flags: "-o, --output <format>",
    description: "How the result is written. Default: json, or what AKS_NETPLAN_OUTPUT says.",
    group,
    choices: outputFormats,
  },
  { flags: "--query <jmespath>", description: "JMESPath expression that picks from the result.", group },
  { flags: "--only-show-errors", description: "Tell only errors on standard error, no warnings.", group },
  { flags: "--verbose", description: "Tell what is for information, too, on standard error.", group },
  { flags: "--debug", description: "As --verbose, and tell what was read, worked out and written, and how long it took.", group },
];
