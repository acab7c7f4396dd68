import { shorten } from "../../text/shorten.js";
import { CliError } from "../arguments/cli-error.js";

type Properties = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Properties => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The groups of a document: an object of lists by name, or the file of service tags that Azure publishes.
 *
 * @param path what the document is called in errors
 * @throws CliError where it is neither
 */
export function addressGroups(document: unknown, path: string): Record<string, string[]> {
  const entries =
    isObject(document) && Array.isArray(document.values)
      ? document.values.map(tagEntry)
      : isObject(document)
        ? Object.entries(document).map(listEntry)
        : [undefined];
  if (entries.every((entry) => entry !== undefined)) return Object.fromEntries(entries);
  throw new CliError(
    `--groups: '${shorten(path, 200)}' is no object of lists, such as {"VirtualNetwork": ["10.30.0.0/16"]}, and not the file of service tags that Azure publishes`,
    1,
  );
}

function tagEntry(tag: unknown): [name: string, prefixes: string[]] | undefined {
  if (!isObject(tag) || typeof tag.name !== "string" || !isObject(tag.properties)) return undefined;
  return listEntry([tag.name, tag.properties.addressPrefixes]);
}

function listEntry([name, list]: readonly [string, unknown]): [name: string, texts: string[]] | undefined {
  return Array.isArray(list) && list.every((text) => typeof text === "string") ? [name, list] : undefined;
}
