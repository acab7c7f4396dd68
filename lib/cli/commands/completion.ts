import type { CliCommand, CommandGroup, Example } from "../arguments/command.js";
import type { CompletedCommand } from "../completion/completion-model.js";

/** How the shells differ. */
interface Shell {
  readonly name: string;
  readonly title: string;
  /** How to use the script. */
  readonly setup: string;
  readonly examples: readonly Example[];
  load(): Promise<(commands: readonly CompletedCommand[]) => string>;
}

const shells: readonly Shell[] = [
  {
    name: "bash",
    title: "bash",
    setup: "For this shell only: source <(aks-netplan completion bash)",
    examples: [
      {
        purpose: "For every shell, if bash-completion is installed",
        line: "completion bash > ~/.local/share/bash-completion/completions/aks-netplan",
      },
    ],
    load: async () => (await import("../completion/bash-completion.js")).bashCompletion,
  },
  {
    name: "zsh",
    title: "zsh",
    setup: "For this shell only, after compinit: source <(aks-netplan completion zsh)",
    examples: [{ purpose: "For every shell, if ~/.zfunc is a folder of fpath", line: "completion zsh > ~/.zfunc/_aks-netplan" }],
    load: async () => (await import("../completion/zsh-completion.js")).zshCompletion,
  },
  {
    name: "powershell",
    title: "PowerShell",
    setup: "To have it in every shell, add the line below to $PROFILE.",
    examples: [
      {
        purpose: "For this shell",
        line: "completion powershell | Out-String | Invoke-Expression",
      },
    ],
    load: async () => (await import("../completion/powershell-completion.js")).powershellCompletion,
  },
];

function completionCommand({ name, title, setup, examples, load }: Shell): CliCommand {
  return {
    name,
    summary: `Write the completion script for ${title}.`,
    description: `Writes a script with which the tab key of ${title} completes commands, arguments, their choices and paths. ${setup}`,
    options: [],
    needs: [],
    examples,
    writesDocument: true,
    async run(_, { groups }) {
      const [{ completionModel }, scriptOf] = await Promise.all([import("../completion/completion-model.js"), load()]);
      return { text: scriptOf(await completionModel(groups)) };
    },
  };
}

export const completionGroup: CommandGroup = {
  name: "completion",
  summary: "Complete commands and arguments with the tab key.",
  commands: shells.map(completionCommand),
};
