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
    description: "How the result is written. AKS_NETPLAN_OUTPUT sets another default than json.",
    group,
    choices: outputFormats,
  },
  { flags: "--query <jmespath>", description: "JMESPath expression that picks from the result.", group },
  { flags: "--only-show-errors", description: "Leave out warnings on standard error.", group },
  { flags: "--verbose", description: "Tell what is only for information, too.", group },
  { flags: "--debug", description: "As --verbose, and show where in the program an error arose.", group },
];
