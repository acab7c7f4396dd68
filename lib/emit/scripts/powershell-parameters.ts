import type { ScriptVariable } from "../commands/command.js";
import { powershellComment } from "../text/comment-text.js";
import { quotePowershell } from "../text/powershell-text.js";

/** Returns the name of a variable in a PowerShell script: RESOURCE_GROUP becomes ResourceGroup. */
export function parameterName({ name }: Pick<ScriptVariable, "name">): string {
  return name
    .split("_")
    .map((word) => `${word.charAt(0)}${word.slice(1).toLowerCase()}`)
    .join("");
}

/** Writes the lines that read the variables of a script from parameters or the environment, and stop if one is missing. */
export function powershellParameters(variables: readonly ScriptVariable[]): string[] {
  const needed = variables.filter(({ optional }) => optional !== true);
  const names = needed.map((variable) => quotePowershell(parameterName(variable)));
  return [
    "# Values that the plan does not contain: parameters of the script, or environment variables.",
    "[CmdletBinding()]",
    "param(",
    ...variables.flatMap((variable, index) => [
      `    ${powershellComment(variable.description)}`,
      `    [string] $${parameterName(variable)} = ${defaultOf(variable)}${index < variables.length - 1 ? "," : ""}`,
    ]),
    ")",
    "$ErrorActionPreference = 'Stop'",
    ...(names.length === 0
      ? []
      : [
          `$missing = @(${names.join(", ")} | Where-Object { -not (Get-Variable -Name $_ -ValueOnly) })`,
          `if ($missing.Count -gt 0) { throw "not set: $($missing -join ', ')" }`,
        ]),
  ];
}

function defaultOf({ name, suggestion }: ScriptVariable): string {
  const fromEnvironment = `$env:${name}`;
  return suggestion === undefined
    ? fromEnvironment
    : `$(if (${fromEnvironment}) { ${fromEnvironment} } else { ${quotePowershell(suggestion)} })`;
}
