import type { Command, Help } from "commander";

/** Help as commander writes it, with the commands before the options, which are the same everywhere. */
export function formatHelp(command: Command, helper: Help): string {
  const termWidth = helper.padWidth(command, helper);
  const item = (term: string, description: string) => helper.formatItem(term, termWidth, description, helper);
  const commands = helper.groupItems([...command.commands], helper.visibleCommands(command), (each) => each.helpGroup());
  const options = helper.groupItems(
    [...command.options],
    helper.visibleOptions(command),
    (option) => option.helpGroupHeading ?? "Options:",
  );
  const lines = [
    `Usage: ${helper.commandUsage(command)}`,
    "",
    helper.boxWrap(helper.commandDescription(command), helper.helpWidth ?? 80),
    "",
    ...[...commands].flatMap(([heading, each]) => [
      heading,
      ...each.map((sub) => item(helper.subcommandTerm(sub), helper.subcommandDescription(sub))),
      "",
    ]),
    ...[...options].flatMap(([heading, each]) => [
      heading,
      ...each.map((option) => item(helper.optionTerm(option), helper.optionDescription(option))),
      "",
    ]),
  ];
  return lines.join("\n");
}
