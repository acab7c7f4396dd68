import { colour } from "./colour.js";
import { formatJson } from "./format-json.js";

// a text always has its end here; were it asked for, each quote could begin a search of the whole rest
const token = /("[^"\\]*(?:\\.[^"\\]*)*"?)(:)?|\b(?:true|false|null)\b|-?[0-9][0-9.eE+-]*/g;

/** A result as JSON in az's colours: keys, strings, and everything else. */
export function formatJsonc(value: unknown): string {
  return formatJson(value).replace(token, (text, string: string | undefined, colon: string | undefined) => {
    if (string === undefined) return colour(text, "blue");
    return colon === undefined ? colour(string, "yellow") : `${colour(string, "brightBlue")}:`;
  });
}
