import { azWords } from "../commands/az-words.js";
import type { AzCommand, CommandList, ScriptVariable } from "../commands/command.js";
import { variablesOf } from "../commands/variables-of.js";
import { joinBash, quoteBash } from "../text/bash-text.js";
import { bashComment } from "../text/comment-text.js";
import { checkVariables } from "./check-variables.js";
import { needsAz } from "./needs-az.js";

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
    ...checkVariables(variables.map(({ name }) => name)),
    "",
    "# Git Bash would take resource ids for paths and rewrite them.",
    "export MSYS_NO_PATHCONV=1",
    "",
    "# A function, so that bash has read all of it before az reads from the same input.",
    "main() {",
    ...(calls.length === 0 ? ["  :"] : calls.slice(1).map((line) => (line === "" ? "" : `  ${line}`))),
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

function notesOf({ extensions, notes }: CommandList): string[] {
  return [needsAz(extensions), ...notes.map((note) => `Note: ${note}.`)];
}

function callOf(command: AzCommand): string[] {
  const options = azWords(command).map((words) => words.map(joinBash).join(" "));
  return [bashComment(command.purpose), [`az ${command.words.join(" ")}`, ...options].join(" \\\n    ")];
}
