import type { Command, Help, Option } from "commander";
import { type CliCommander, CliCommanderOption } from "./cli-commander.js";

const globalGroup = "Global Arguments";
const indent = "    ";

/** Writes help in the form of az: the command, its arguments by group, then the arguments of every command. */
export function formatHelp(command: Command, helper: Help): string {
  const width = helper.helpWidth ?? 80;
  const commands = helper.groupItems([...command.commands], helper.visibleCommands(command), (each) => each.helpGroup());
  const options = helper.groupItems(
    [...command.options],
    helper.visibleOptions(command),
    (option) => option.helpGroupHeading ?? "Arguments",
  );
  const sections = [
    ...[...commands].map(([heading, each]) => ({
      heading,
      items: each.map((sub) => [sub.name(), helper.subcommandDescription(sub)] as const),
    })),
    ...[...options].map(([heading, each], _, all) => ({
      // the arguments get a heading of their own only if there are others besides the global ones
      heading: all.length === 2 && heading !== globalGroup ? "Arguments" : heading,
      items: each.map((option) => [termOf(option), helper.optionDescription(option)] as const),
    })),
    ...helper.visibleOptions(command).flatMap(meaningsOf),
  ];
  const termWidth = Math.max(...sections.flatMap(({ items }) => items.map(([term]) => term.length)));
  const boxed = (text: string, before: number) => helper.boxWrap(text, width - before).split("\n");
  return [
    command.commands.length > 0 ? "Group" : "Command",
    ...headOf(command as CliCommander, boxed),
    "",
    "Usage",
    ...command
      .usage()
      .split("\n")
      .map((usage) => `${indent}${(command as CliCommander).words} ${usage}`),
    "",
    ...sections.flatMap(({ heading, items }) => [
      heading,
      ...items.flatMap(([term, description]) => {
        const before = `${indent}${term.padEnd(termWidth)} : `;
        return boxed(description, before.length).map((line, i) => `${i === 0 ? before : " ".repeat(before.length)}${line}`);
      }),
      "",
    ]),
  ].join("\n");
}

/** Writes the words of the command with a one-line summary, and more details below. */
function headOf(command: CliCommander, boxed: (text: string, before: number) => string[]): string[] {
  const [summary, description] = [command.summary(), command.description()];
  const deeper = indent.repeat(2);
  const head = boxed(summary === "" ? command.words : `${command.words} : ${summary}`, deeper.length);
  return [
    ...head.map((line, i) => `${i === 0 ? indent : deeper}${line}`),
    ...(description === summary ? [] : boxed(description, deeper.length).map((line) => `${deeper}${line}`)),
  ];
}

/** Lists the meanings of the choices of an option, if there are any. */
function meaningsOf(option: Option): { readonly heading: string; readonly items: readonly (readonly [string, string])[] }[] {
  const items = option instanceof CliCommanderOption ? Object.entries(option.meanings) : [];
  return items.length === 0 ? [] : [{ heading: `Values of ${option.long}`, items }];
}

/** `--file -f <path>` */
function termOf({ long, short, flags }: Option): string {
  return [long, short, /^[^<]*(<.*>)$/.exec(flags)?.[1]].filter((part) => part !== undefined).join(" ");
}
