import type { CliCommand } from "./command.js";

/** Whether the document of --file can stand in for all options of a command; one that needs the document needs the others beside it. */
export function takesWholeRequest({ options, needs }: CliCommand): boolean {
  return !needs.includes("--file") && options.some(({ flags }) => flags.includes("--file"));
}
