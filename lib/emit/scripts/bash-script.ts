import { azWords, type OptionWords } from "../commands/az-words.js";
import type { AzCommand, CommandList, NeededVersion, ScriptVariable } from "../commands/command.js";
import { variablesOf } from "../commands/variables-of.js";
import { joinBash, quoteBash } from "../text/bash-text.js";
import { bashComment } from "../text/comment-text.js";
import { checkVariables } from "./check-variables.js";
import { installing, needsAz } from "./needs-az.js";

/** A function that ends the script if az, or an extension of it, does not have the version. */
const needsFunction = `
# Ends the script if az or one of its extensions is too old: its name, the version, what installs it.
needs() {
  local have
  have=$(printf '%s\\n' "$versions" | sed -n "s/^$1://p" | head -n 1)
  if [ -z "$have" ] || [ "$(printf '%s\\n' "$2" "$have" | sort -V | head -n 1)" != "$2" ]; then
    echo "$1 $2 or later is needed, installed: \${have:-none}; run: $3" >&2
    exit 1
  fi
}`;
const needsExactlyFunction = `
# Ends the script if an extension of az has another version: its name, the version, what installs it.
needs_exactly() {
  local have
  have=$(printf '%s\\n' "$versions" | sed -n "s/^$1://p" | head -n 1)
  if [ "$have" != "$2" ]; then
    echo "$1 $2 is needed, installed: \${have:-none}; run: $3" >&2
    exit 1
  fi
}`;

/** Writes calls of az as a bash script. @param header lines without the comment sign */
export function bashScript(list: CommandList, header: readonly string[]): string {
  const variables = variablesOf(list.commands);
  const calls = list.commands.flatMap((command) => ["", ...callOf(command)]);
  const lines = [
    "#!/usr/bin/env bash",
    ...[...header, "", ...notesOf(list)].map(bashComment),
    "set -euo pipefail",
    "",
    "# Values that the plan does not contain. Set them here or in the environment.",
    ...variables.map(assignment),
    "",
    ...checkVariables(variables.filter(({ optional }) => optional !== true).map(({ name }) => name)),
    ...[needsFunction, ...(list.needs.some(({ exactly }) => exactly) ? [needsExactlyFunction] : [])],
    "",
    "# Git Bash would take resource ids for paths and rewrite them.",
    "export MSYS_NO_PATHCONV=1",
    "",
    "# A function, so that bash has read all of it before az reads from the same input.",
    "main() {",
    "  # as lines of name:version",
    "  versions=$(az version --output json | tr -d ' \\r\",')",
    ...list.needs.map((needed) => `  ${checkOf(needed)}`),
    ...calls.map((line) => (line === "" ? "" : `  ${line}`)),
    "}",
    "",
    "main",
  ];
  return `${lines.join("\n")}\n`;
}

function assignment({ name, description, suggestion }: ScriptVariable): string {
  const given = `${name}="\${${name}:-}"`;
  const comment = bashComment(description);
  return suggestion === undefined ? `${given} ${comment}` : `[ -n "\${${name}:-}" ] || ${name}=${quoteBash(suggestion)} ${comment}`;
}

/** az lists its own version under another name. */
function checkOf(needed: NeededVersion): string {
  const { name, version, exactly } = needed;
  const words = [name === "az" ? "azure-cli" : name, version, installing(needed)].map(quoteBash);
  return [exactly === true ? "needs_exactly" : "needs", ...words].join(" ");
}

function notesOf({ needs, notes }: CommandList): string[] {
  return [needsAz(needs), ...notes.map((note) => `Note: ${note}.`)];
}

function callOf(command: AzCommand): string[] {
  const options = azWords(command).map(optionText);
  return [bashComment(command.purpose), [`az ${command.words.join(" ")}`, ...options].join(" \\\n    ")];
}

/** The words inside ${…:+…} keep their quotes, and there are none if the variable is empty. */
function optionText({ words, unlessEmpty }: OptionWords): string {
  const text = words.map(joinBash).join(" ");
  return unlessEmpty === undefined ? text : `\${${unlessEmpty.name}:+${text}}`;
}
