import { setProperty } from "../../input/set-property.js";
import { importRules } from "../../rules/import-rules.js";
import { Unresolved } from "../reading/node.js";
import type { ParsedSyntax } from "./opened.js";

const most = importRules["import-size"].values.records;

/** One word of a command line, and where it is. */
interface Word {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Reads the calls of az in a script of bash, PowerShell or cmd: the words of each with their options. Variables that are
 * assigned a literal are followed; the rest of the script is ignored, and nothing is run.
 */
export function readShell(text: string): ParsedSyntax {
  const assigned = new Map<string, string>();
  const commands: { readonly command: string; readonly options: Record<string, unknown> }[] = [];
  const places = new Map<string, Word>();
  for (const words of linesOf(text)) {
    const start = words.findIndex((word) => /^(?:az|az\.cmd|Invoke-Az)$/i.test(word.text));
    noteAssignment(words, assigned);
    if (start < 0) continue;
    const index = commands.length;
    if (index >= most) return { fault: { rule: "import-size", message: `the script has more than ${most} calls` } };
    const own = words.slice(start + 1);
    const first = own.findIndex((word) => word.text.startsWith("-"));
    const command = own.slice(0, first < 0 ? own.length : first);
    const place = words[start];
    if (place !== undefined) places.set(`/commands/${index}`, place);
    commands.push({
      command: command.map((word) => word.text).join(" "),
      options: optionsOf(first < 0 ? [] : own.slice(first), `/commands/${index}`, assigned, places),
    });
  }
  return { roots: [{ commands }], placeOf: (_root, pointer) => placeIn(places, pointer) };
}

function placeIn(places: ReadonlyMap<string, Word>, pointer: string): { readonly line: number; readonly column: number } | undefined {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const word = places.get(at);
    if (word !== undefined) return { line: word.line, column: word.column };
  }
  return undefined;
}

/** `NAME=value`, `$name = value` and `set NAME=value`, where the value is a literal. */
function noteAssignment(words: readonly Word[], assigned: Map<string, string>): void {
  const [first, second, third] = words.map((word) => word.text);
  const bash = /^(?:export\s)?(\w+)=([^$`]*)$/.exec(first === "export" || first === "set" ? (second ?? "") : (first ?? ""));
  if (bash?.[1] !== undefined && bash[2] !== undefined && bash[2] !== "") assigned.set(bash[1].toLowerCase(), bash[2]);
  const powershell = second === "=" ? /^\$(\w+)$/.exec(first ?? "") : null;
  if (powershell?.[1] !== undefined && third !== undefined && words.length === 3 && !/[$`]/.test(third))
    assigned.set(powershell[1].toLowerCase(), third);
}

function optionsOf(
  words: readonly Word[],
  path: string,
  assigned: ReadonlyMap<string, string>,
  places: Map<string, Word>,
): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  let name = "";
  for (const word of words) {
    if (optional.test(word.text)) {
      // it may add nothing, and what follows is no value of the option before it
      name = "";
    } else if (/^--?[a-z]/i.test(word.text)) {
      const [long = "", given] = word.text.split("=", 2);
      name = shortNames[long] ?? long.replace(/^-+/, "");
      places.set(`${path}/options/${name}`, word);
      setProperty(options, name, given === undefined ? true : valueOfWord(given, assigned));
    } else if (name !== "") {
      const before = options[name];
      const value = valueOfWord(word.text, assigned);
      setProperty(options, name, before === true ? value : [before, value].flat());
    }
  }
  return options;
}

/** `${NAME:+words}` adds words only if a variable is set. */
const optional = /^\$\{\w+:?\+/;

/** The short names of az that are the same in every command. */
const shortNames: Readonly<Record<string, string>> = { "-n": "name", "-g": "resource-group", "-l": "location", "-c": "node-count" };

/** A word with its variables followed; of one with others the literal end is kept, which may end an id. */
function valueOfWord(word: string, assigned: ReadonlyMap<string, string>): unknown {
  // PowerShell needs quotes in quotes so that az.cmd gets a percent sign
  const text = /^"[^"]*"$/.test(word) ? word.slice(1, -1) : word;
  if (/^(?:0|[1-9]\d{0,8})$/.test(text)) return Number(text);
  if (!/[$%]/.test(text) || /^\d+%$/.test(text)) return text;
  const known = text.replace(
    /\$\{?(\w+)\}?|%(\w+)%/g,
    (whole, bash: string | undefined, cmd: string | undefined) => assigned.get((bash ?? cmd ?? "").toLowerCase()) ?? whole,
  );
  if (!/\$[\w({]|%\w+%/.test(known)) return known;
  const last = Math.max(known.lastIndexOf("}"), known.lastIndexOf("$"));
  const tail = /^\}?[^/]*(\/.*)$/.exec(known.slice(last))?.[1];
  return new Unresolved(text, tail);
}

/** Returns the words of each command, without quotes and comments; continued lines are joined. */
function* linesOf(text: string): Generator<Word[]> {
  let words: Word[] = [];
  let [line, lineStart, at] = [1, 0, 0];
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === "\n" || ";|&".includes(sign)) {
      if (words.length > 0) yield words;
      words = [];
      at++;
      if (sign === "\n") [line, lineStart] = [line + 1, at];
    } else if ("\\`^".includes(sign) && /^\r?\n/.test(text.slice(at + 1, at + 3))) {
      at = text.indexOf("\n", at) + 1;
      [line, lineStart] = [line + 1, at];
    } else if (/\s/.test(sign)) at++;
    else if (sign === "#") at = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at);
    else {
      const start = { line, column: at - lineStart + 1 };
      const [word, end] = wordAt(text, at);
      for (let next = text.indexOf("\n", at); next >= 0 && next < end; next = text.indexOf("\n", next + 1))
        [line, lineStart] = [line + 1, next + 1];
      words.push({ text: word, ...start });
      at = end;
    }
  }
  if (words.length > 0) yield words;
}

/** The word that begins at a place, and where it ends. */
function wordAt(text: string, start: number): readonly [word: string, end: number] {
  let word = "";
  let at = start;
  const whole = optionalAt(text, start);
  if (whole !== undefined) return [whole, start + whole.length];
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '"' || sign === "'") {
      const close = text.indexOf(sign, at + 1);
      const end = close < 0 ? text.length : close;
      word += text.slice(at + 1, end);
      at = end + 1;
    } else if (/[\s;|&]/.test(sign)) break;
    else if (sign === "\\" && !/[\r\n]/.test(text.charAt(at + 1)) && at + 1 < text.length) {
      word += text.charAt(at + 1);
      at += 2;
    } else if ("\\`".includes(sign)) break;
    else {
      word += sign;
      at++;
    }
  }
  return [word, Math.max(at, start + 1)];
}

/** The text of `${NAME:+words}` up to its closing brace, within one line. */
function optionalAt(text: string, start: number): string | undefined {
  if (!text.startsWith("${", start) || !optional.test(text.slice(start, start + 200))) return undefined;
  let depth = 0;
  for (let at = start; at < text.length && text.charAt(at) !== "\n"; at++) {
    if (text.charAt(at) === "{") depth++;
    else if (text.charAt(at) === "}" && --depth === 0) return text.slice(start, at + 1);
  }
  return undefined;
}
