import type { Cmdlet, CmdletValue } from "../commands/cmdlet.js";
import type { ScriptVariable } from "../commands/command.js";
import { powershellComment } from "../text/comment-text.js";
import { joinPowershell, quotePowershell } from "../text/powershell-text.js";
import { parameterName, powershellParameters } from "./powershell-parameters.js";

/** Writes cmdlets as a PowerShell script, each with its parameters by splatting. @param header lines without the comment sign */
export function cmdletScript(cmdlets: readonly Cmdlet[], module: string, header: readonly string[]): string {
  const lines = [
    ...header.map(powershellComment),
    `#Requires -Modules ${module}`,
    "",
    ...powershellParameters(variablesOf(cmdlets)),
    ...cmdlets.flatMap((cmdlet) => ["", ...callOf(cmdlet)]),
  ];
  return `${lines.join("\n")}\n`;
}

function variablesOf(cmdlets: readonly Cmdlet[]): ScriptVariable[] {
  const used = cmdlets.flatMap(({ parameters }) => parameters.map(([, value]) => value)).filter(isScriptVariable);
  return [...new Map(used.map((variable) => [variable.name, variable])).values()];
}

function callOf({ purpose, name, parameters, result }: Cmdlet): string[] {
  const given = parameters.flatMap(([parameter, value]) => (value === undefined ? [] : [{ parameter, value: literalOf(value) }]));
  const width = Math.max(0, ...given.map(({ parameter }) => parameter.length));
  const target = result === undefined ? "" : `$${result.local} = `;
  return [
    powershellComment(purpose),
    ...(given.length === 0
      ? [`${target}${name}`]
      : [
          "$parameters = @{",
          ...given.map(({ parameter, value }) => `    ${parameter.padEnd(width)} = ${value}`),
          "}",
          `${target}${name} @parameters`,
        ]),
  ];
}

function isScriptVariable(value: CmdletValue | undefined): value is ScriptVariable {
  return typeof value === "object" && "description" in value;
}

function literalOf(value: CmdletValue): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "$true" : "$false";
  if (typeof value === "string") return quotePowershell(value);
  if (isScriptVariable(value)) return `$${parameterName(value)}`;
  if ("table" in value) {
    return `@{ ${Object.entries(value.table)
      .map(([key, number]) => `${quotePowershell(key)} = ${number}`)
      .join("; ")} }`;
  }
  if ("local" in value) return `$${value.local}`;
  if ("parts" in value) return joinPowershell(value.parts);
  return `@(${value.map(quotePowershell).join(", ")})`;
}
