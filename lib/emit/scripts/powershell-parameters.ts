import type { ScriptVariable } from "../commands/command.js";
import { powershellComment } from "../text/comment-text.js";
import { quotePowershell } from "../text/powershell-text.js";

/** The name of a variable in a script of PowerShell: RESOURCE_GROUP is ResourceGroup there. */
export function parameterName({ name }: Pick<ScriptVariable, "name">): string {
  return name
    .split("_")
    .map((word) => `${word.charAt(0)}${word.slice(1).toLowerCase()}`)
    .join("");
}

/** The lines that take the variables of a script as parameters or from the environment, and stop where one is missing. */
export function powershellParameters(variables: readonly ScriptVariable[]): string[] {
  const names = variables.map((variable) => quotePowershell(parameterName(variable)));
  return [
    "# What the plan does not know: parameters of the script, or variables of the environment.",
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
