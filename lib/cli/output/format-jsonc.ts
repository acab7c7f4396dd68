import { endOfText } from "../../input/end-of-text.js";
import { colour } from "./colour.js";
import { formatJson } from "./format-json.js";

/** The beginning of a text, or the whole of another value. */
const token = /"|\b(?:true|false|null)\b|-?[0-9][0-9.eE+-]*/g;

/** Formats a result as JSON in az's colours: keys, strings, and everything else. */
export function formatJsonc(value: unknown): string {
  const json = formatJson(value);
  const parts: string[] = [];
  let at = 0;
  token.lastIndex = 0;
  for (let match = token.exec(json); match !== null; match = token.exec(json)) {
    const { index } = match;
    const isText = match[0] === '"';
    const end = isText ? endOfText(json, index) + 1 : token.lastIndex;
    const isKey = isText && json.charAt(end) === ":";
    parts.push(json.slice(at, index), colour(json.slice(index, end), isKey ? "brightBlue" : isText ? "yellow" : "blue"));
    at = end;
    token.lastIndex = end;
  }
  return parts.join("") + json.slice(at);
}
