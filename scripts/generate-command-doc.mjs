// Writes docs/command-line.md from the definitions of the commands.

/** The reference of the command. */
export function generateCommandDoc(groups, globalOptions) {
  return [
    "# Command line",
    "",
    "Generated from the definitions of the commands in `lib/cli` by `npm run generate`. `aks-netplan GROUP COMMAND --help` shows the same.",
    "",
    "```text",
    "aks-netplan GROUP COMMAND [arguments]",
    "```",
    "",
    "| Command | What it does |",
    "| --- | --- |",
    ...groups.flatMap((group) =>
      group.commands.map(({ name, summary }) => `| [\`${group.name} ${name}\`](#${group.name}-${name}) | ${cell(summary)} |`),
    ),
    "",
    "Results go to standard output, everything else to standard error.",
    "",
    "| Exit code | Meaning |",
    "| --- | --- |",
    "| 0 | A result was written, whatever its findings. |",
    "| 1 | There is no result, or `plan check` found an error. `plan check` still writes its result. |",
    "| 2 | Wrong usage. |",
    "| 3 | File not found. |",
    "",
    "| Environment variable | Meaning |",
    "| --- | --- |",
    "| `AKS_NETPLAN_OUTPUT` | The output format if `--output` is not given. |",
    "| `NO_COLOR` | No colours, unless it is empty. |",
    "| `FORCE_COLOR` | Colours even without a terminal; none if it is `0` or `false`. |",
    "",
    "## Arguments of every command",
    "",
    ...table(globalOptions),
    "",
    ...groups.flatMap((group) => group.commands.flatMap((command) => section(group, command))),
  ].join("\n");
}

function section(group, command) {
  return [
    `## ${group.name} ${command.name}`,
    "",
    escaped(command.description),
    "",
    ...(command.options.length === 0 ? [] : [...table(command.options), ""]),
    ...command.options.flatMap(meanings),
    ...needed(command),
    "```sh",
    ...command.examples.flatMap(({ purpose, line }) => [`# ${purpose}`, `aks-netplan ${line}`]),
    "```",
    "",
  ];
}

function needed({ needs, options }) {
  if (needs.length === 0) return [];
  const names = needs.map((long) => `\`${long}\``).join(" and ");
  const file = !needs.includes("--file") && options.some(({ flags }) => flags.includes("--file"));
  return [`Required: ${names}${file ? ", or `--file` with the whole request" : ""}.`, ""];
}

function table(options) {
  return [
    "| Argument | Meaning |",
    "| --- | --- |",
    ...options.map(({ flags, description, choices }) => {
      const values = choices === undefined ? "" : ` Allowed values: ${choices.map((choice) => `\`${choice}\``).join(", ")}.`;
      return `| \`${flags}\` | ${cell(description)}${values} |`;
    }),
  ];
}

/** Lists the meanings of the choices of an option, if there are any. */
function meanings({ flags, meanings = {} }) {
  const rows = Object.entries(meanings).map(([choice, meaning]) => `| \`${choice}\` | ${cell(meaning)} |`);
  return rows.length === 0 ? [] : [`| \`${flags}\` | Meaning |`, "| --- | --- |", ...rows, ""];
}

function cell(text) {
  return escaped(text).replaceAll("|", "\\|");
}

/** Escapes text so that Markdown does not read it as markup. */
function escaped(text) {
  return text.replace(/[<>*_`[\]\\]/g, "\\$&");
}
