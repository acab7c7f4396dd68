import type { CompletedCommand, CompletedOption } from "./completion-model.js";

/** Writes a script for PowerShell that completes groups, commands, options, choices and paths, with a hint for each. */
export function powershellCompletion(commands: readonly CompletedCommand[]): string {
  const rows = commands.map(
    ({ words, below, options }) => `        '${words}' = @(
${[
  ...below.map(({ name, hint }) => `            @{ Name = '${name}'; Hint = '${hint}' }`),
  ...options.flatMap((option) => option.names.map((name) => optionRow(name, option))),
].join("\n")}
        )`,
  );
  return `# Completion of aks-netplan for PowerShell. For this shell:
#   aks-netplan completion powershell | Out-String | Invoke-Expression
# For every shell, add that line to the file in $PROFILE.

Register-ArgumentCompleter -Native -CommandName 'aks-netplan' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    # The words that can follow a command. A row with a Kind is an option that takes a value.
    $rows = @{
${rows.join("\n")}
    }

    $before = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition })
    $command = ''
    $option = $null
    foreach ($element in $before) {
        $word = $element.ToString()
        if ($word.StartsWith('-')) {
            $option = $rows[$command] | Where-Object { $_.Kind -and $_.Name -eq $word } | Select-Object -First 1
        } elseif ($null -eq $option) {
            $command = "$command $word".Trim()
        } elseif (-not $option.Several) {
            $option = $null
        }
    }

    $prefix = ''
    $begun = "$wordToComplete"
    if ($begun -match '^(--[a-z-]+)=(.*)$') {
        $named = $Matches[1]
        $option = $rows[$command] | Where-Object { $_.Kind -and $_.Name -eq $named } | Select-Object -First 1
        $prefix = "$named="
        $begun = $Matches[2]
    }

    if ($null -ne $option -and ($prefix -or -not $begun.StartsWith('-'))) {
        if ($option.Kind -eq 'Choice') {
            $option.Choices | Where-Object { $_.StartsWith($begun) } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new("$prefix$_", $_, 'ParameterValue', $_)
            }
        } elseif ($option.Kind -ne 'Text') {
            [System.Management.Automation.CompletionCompleters]::CompleteFilename($begun) |
                Where-Object { $option.Kind -eq 'File' -or $_.ResultType -eq 'ProviderContainer' } |
                ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new("$prefix$($_.CompletionText)", $_.ListItemText, $_.ResultType, $_.ToolTip)
                }
        }
        return
    }

    $names = @($rows[$command] | Where-Object { -not $_.Name.StartsWith('-') })
    $rows[$command] |
        Where-Object { $_.Name.StartsWith($begun) -and ($begun -or $names.Count -eq 0 -or -not $_.Name.StartsWith('-')) } |
        ForEach-Object {
            $type = if ($_.Name.StartsWith('-')) { 'ParameterName' } else { 'Command' }
            [System.Management.Automation.CompletionResult]::new($_.Name, $_.Name, $type, $_.Hint)
        }
}
`;
}

function optionRow(name: string, { value, several, hint }: CompletedOption): string {
  const kind = typeof value === "string" ? { none: "", text: "Text", file: "File", folder: "Folder" }[value] : "Choice";
  const parts = [
    `Name = '${name}'`,
    `Hint = '${hint}'`,
    ...(kind === "" ? [] : [`Kind = '${kind}'`]),
    ...(several ? ["Several = $true"] : []),
    ...(typeof value === "string" ? [] : [`Choices = @(${value.map((choice) => `'${choice}'`).join(", ")})`]),
  ];
  return `            @{ ${parts.join("; ")} }`;
}
