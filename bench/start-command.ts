import { atMost, type Row } from "./row.js";
import { medianStarts } from "./starts.js";

const goal = 1.3;

/** The built command from its start to its end, beside a bare start of node: medians of starts in turn. */
export async function startCommand(): Promise<Row[]> {
  const calls = {
    "--version": ["--version"],
    "--help": ["--help"],
    "prefix show": ["prefix", "show", "--address-prefix", "10.0.0.0/24"],
    "plan create": ["plan", "create", "--file", "docs/examples/azure-local.json"],
  };
  const commands = Object.entries(calls).map(([name, argv]) => [name, ["dist/node/cli.cjs", ...argv]] as const);
  const starts = medianStarts<string>({ bare: ["--eval", "0"], ...Object.fromEntries(commands) });
  const bare = starts.bare ?? 0;
  return commands.map(([name]) => {
    const milliseconds = starts[name] ?? 0;
    return { work: "the command", implementation: name, milliseconds, compared: `of a bare start ${atMost(milliseconds / bare, goal)}` };
  });
}
