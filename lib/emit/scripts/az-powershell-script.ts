import { azWords, type OptionWords, type Word } from "../commands/az-words.js";
import type { AzCommand, CommandList, NeededVersion } from "../commands/command.js";
import { variablesOf } from "../commands/variables-of.js";
import { powershellComment } from "../text/comment-text.js";
import { joinPowershell, quotePowershell } from "../text/powershell-text.js";
import { installing, needsAz } from "./needs-az.js";
import { parameterName, powershellParameters } from "./powershell-parameters.js";

/** Characters that cmd.exe interprets outside double quotes. */
const actedOn = /[&|<>()^"%!]/;

/**
 * How az is called from PowerShell. On Windows az is a batch file, so cmd.exe reads the arguments a second time. What it would
 * interpret is in double quotes inside the literal, like in the vendor's own example. The function removes and adds these
 * quotes, so that az gets the same everywhere.
 */
const invokeAz = `
$az = (Get-Command -Name az -CommandType Application | Select-Object -First 1).Source
$azIsBatch = $az -match '\\.(cmd|bat)$'

# Runs az and stops if it fails, which PowerShell itself does not do. On Windows az is a batch file, and cmd.exe reads its
# arguments a second time: what it would interpret is in double quotes, which it removes. If az is not a batch file, they
# are removed here.
function Invoke-Az {
    $words = @(foreach ($word in $args) { $word -replace '(?s)\\A"(.*)"\\z', '$1' })
    if ($azIsBatch) {
        $words = @(foreach ($word in $words) {
            if ($word -match '["\\r\\n]|%(?!\\z)|\\\\\\z') { throw "az.cmd cannot receive $word" }
            if ($word -match '[^A-Za-z0-9_./:\\\\-]') { '"' + $word + '"' } else { $word }
        })
    }
    & $az @words
    if ($LASTEXITCODE -ne 0) { throw "az $($words[0..1] -join ' ') ended with exit code $LASTEXITCODE" }
}`;

/** Functions that stop the script if az, or an extension of it, does not have the version. */
const assertVersion = `
# Stops if az or one of its extensions is too old.
function Assert-Version([string] $Name, [string] $Needed, [string] $Installed, [string] $Command) {
    if (-not $Installed -or [version] ($Installed -replace '[^0-9.].*') -lt [version] $Needed) {
        throw "$Name $Needed or later is needed, installed: $(if ($Installed) { $Installed } else { 'none' }); run: $Command"
    }
}`;
const assertExactVersion = `
# Stops if an extension of az has another version.
function Assert-ExactVersion([string] $Name, [string] $Needed, [string] $Installed, [string] $Command) {
    if ($Installed -ne $Needed) {
        throw "$Name $Needed is needed, installed: $(if ($Installed) { $Installed } else { 'none' }); run: $Command"
    }
}`;

/** Writes calls of az as a PowerShell script. @param header lines without the comment sign */
export function azPowershellScript(list: CommandList, header: readonly string[]): string {
  const { needs, notes, commands } = list;
  const lines = [
    ...[...header, "", needsAz(needs), ...notes.map((note) => `Note: ${note}.`), ""].map(powershellComment),
    ...powershellParameters(variablesOf(commands)),
    invokeAz,
    ...[assertVersion, ...(needs.some(({ exactly }) => exactly) ? [assertExactVersion] : []), ""],
    "$versions = (Invoke-Az version --output json) -join '' | ConvertFrom-Json",
    ...needs.map(checkOf),
    ...commands.flatMap((command) => ["", ...callOf(command)]),
  ];
  return `${lines.join("\n")}\n`;
}

function checkOf(needed: NeededVersion): string {
  const { name, version, exactly } = needed;
  const installed = name === "az" ? "$versions.'azure-cli'" : `$versions.extensions.${quotePowershell(name)}`;
  const [first, second, last] = [name, version, installing(needed)].map(quotePowershell);
  return `${exactly === true ? "Assert-ExactVersion" : "Assert-Version"} ${first} ${second} ${installed} ${last}`;
}

function callOf(command: AzCommand): string[] {
  const options = azWords(command).map(optionText);
  return [powershellComment(command.purpose), [`Invoke-Az ${command.words.join(" ")}`, ...options].join(" `\n    ")];
}

/** Invoke-Az takes the words of a list apart; there are none if the variable is empty. */
function optionText({ words, unlessEmpty }: OptionWords): string {
  if (unlessEmpty === undefined) return words.map(wordOf).join(" ");
  const texts = words.map((word) => joinPowershell(word.map((part) => (typeof part === "string" ? part : { name: parameterName(part) }))));
  return `@(if ($${parameterName(unlessEmpty)}) { ${texts.join(", ")} })`;
}

function wordOf(word: Word, index: number): string {
  const parts = word.map((part) => (typeof part === "string" ? part : { name: parameterName(part) }));
  if (!parts.every((part) => typeof part === "string")) return joinPowershell(parts);
  const text = parts.join("");
  // our own names of options
  if (index === 0 && /^--[a-z-]+$/.test(text)) return text;
  return joinPowershell([actedOn.test(text) ? `"${text}"` : text]);
}
