import { Composer, type CST, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, Parser, type YAMLMap } from "yaml";
import { pointer } from "../finding/json-pointer.js";
import { inputRules } from "../rules/input-rules.js";
import { shorten } from "../text/shorten.js";
import { setProperty } from "./set-property.js";
import type { ParsedText, TextFault } from "./text-fault.js";

/**
 * The deepest nesting that is read. The composer of the library calls itself for each level and stays far from the end of any
 * stack.
 */
const deepest = 128;

const coreTag = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

class YamlFault extends Error {
  constructor(readonly fault: TextFault) {
    super(fault.message);
  }
}

/** Refuses input that is nested too deep, before anything recurses into it. */
class BoundedParser extends Parser {
  override *next(source: string): Generator<CST.Token, void> {
    yield* super.next(source);
    if (this.stack.length > deepest) throw new YamlFault(tooDeep(""));
  }
}

/** The values of several documents, or why there are none. */
export type ParsedTexts = { readonly values: readonly unknown[] } | { readonly faults: readonly TextFault[] };

/** A value, and the number of values in it. */
interface Converted {
  readonly value: unknown;
  readonly size: number;
}

/**
 * Reads one YAML 1.2 document that JSON could hold as well.
 *
 * Guarantees: nothing that two YAML readers interpret differently is guessed. Numbers with leading zeros, tags beyond the core
 * schema, values that JSON cannot express and repeated properties are faults. Aliases share their value, so nested aliases
 * cannot make the document explode.
 */
export function parseYaml(text: string): ParsedText {
  const parsed = parseYamlDocuments(text, 1);
  return "faults" in parsed ? parsed : { value: parsed.values[0] };
}

/** Reads several YAML documents, each as `parseYaml` reads one. Empty documents are ignored; `most` is the highest number of documents that is accepted. */
export function parseYamlDocuments(text: string, most = Number.POSITIVE_INFINITY): ParsedTexts {
  const { yamlCharacters: longest } = inputRules["input-size"].values;
  // the parser needs hundreds of times the memory of the text, so a large one would exhaust it
  if (text.length > longest) {
    const message = `the input has ${text.length} characters of YAML, and more than ${longest} are accepted only as JSON; write it as JSON`;
    return { faults: [{ rule: "input-size", path: "", message }] };
  }
  try {
    return convertDocuments(text, most);
  } catch (error) {
    if (error instanceof YamlFault) return { faults: [error.fault] };
    throw error;
  }
}

function convertDocuments(text: string, most: number): ParsedTexts {
  const lineCounter = new LineCounter();
  const parser = new BoundedParser(lineCounter.addNewLine);
  const composer = new Composer<ParsedNode>({
    schema: "core",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const documents = [...composer.compose(parser.parse(text))];
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return `line ${line}, column ${col}: `;
  };
  for (const { errors, warnings } of documents) {
    const [problem] = [...errors, ...warnings];
    if (problem !== undefined) return { faults: [syntax("", place(problem.pos[0]) + asFragment(problem.message))] };
  }
  const [, second] = documents;
  if (second !== undefined && documents.length > most)
    return { faults: [syntax("", `${place(second.range[0])}expected one document, found ${documents.length}`)] };
  const values: unknown[] = [];
  for (const { contents } of documents) {
    if (contents === null) continue;
    const parsed = convertContents(contents, place);
    if ("faults" in parsed) return parsed;
    values.push(parsed.value);
  }
  return values.length === 0 ? { faults: [syntax("", "the input is empty")] } : { values };
}

function convertContents(contents: ParsedNode, place: (offset: number) => string): ParsedText {
  const duplicates: TextFault[] = [];
  const anchors = new Map<string, Converted>();
  const tokens: (string | number)[] = [];
  let ofAliases = 0;

  const { value } = convert(contents);
  return duplicates.length === 0 ? { value } : { faults: duplicates };

  function convert(node: ParsedNode | null): Converted {
    if (node === null) return { value: null, size: 1 };
    if (isAlias(node)) return aliased(node.source, node.range[0]);
    const { levels } = inputRules["input-depth"].values;
    if (!isScalar(node) && tokens.length === levels) throw new YamlFault(tooDeep(pointer("", ...tokens)));
    if (node.tag !== undefined && !coreTag.test(node.tag))
      throw refused(node, `the tag ${shorten(node.tag, 40)} is not a type that JSON can hold`);
    const converted = isMap(node)
      ? convertMap(node as YAMLMap.Parsed)
      : isSeq(node)
        ? convertList(node.items as ParsedNode[])
        : convertScalar(node);
    if (node.anchor !== undefined) anchors.set(node.anchor, converted);
    return converted;
  }

  function convertMap(map: YAMLMap.Parsed): Converted {
    const object: Record<string, unknown> = {};
    let size = 1;
    for (const pair of map.items) {
      const key = pair.key as ParsedNode | null;
      if (!isScalar(key) || key.value === null) throw refused(key ?? map, "a property name has to be text");
      const name = typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
      tokens.push(name);
      if (Object.hasOwn(object, name)) duplicates.push(duplicate(name, key.range[0]));
      const converted = convert(pair.value as ParsedNode | null);
      size += converted.size;
      setProperty(object, name, converted.value);
      tokens.pop();
    }
    return { value: object, size };
  }

  function convertList(items: readonly ParsedNode[]): Converted {
    let size = 1;
    const value = items.map((item, index) => {
      tokens.push(index);
      const converted = convert(item);
      size += converted.size;
      tokens.pop();
      return converted.value;
    });
    return { value, size };
  }

  function convertScalar(node: ParsedNode): Converted {
    const { value, source = "" } = node as { value?: unknown; source?: string };
    if (typeof value !== "number") return { value, size: 1 };
    if (!Number.isFinite(value)) throw refused(node, `${shorten(source, 20)} is not a number that JSON can hold`);
    if (/^[-+]?0[o0-9]/.test(source))
      throw refused(node, `the number ${shorten(source, 20)} is octal for some readers and not for others; write it in decimal`);
    return { value, size: 1 };
  }

  function aliased(name: string, offset: number): Converted {
    const converted = anchors.get(name);
    if (converted === undefined)
      throw new YamlFault(syntax(pointer("", ...tokens), `${place(offset)}the alias *${shorten(name, 20)} has no anchor before it`));
    ofAliases += converted.size;
    // only an attack multiplies aliases to more than this
    const { yamlAliasValues: most } = inputRules["input-size"].values;
    if (ofAliases <= most) return converted;
    const message = `${place(offset)}the aliases expand to more than ${most} values`;
    throw new YamlFault({ rule: "input-size", path: pointer("", ...tokens), message });
  }

  function refused(node: ParsedNode, message: string): YamlFault {
    return new YamlFault(syntax(pointer("", ...tokens), place(node.range[0]) + message));
  }

  function duplicate(name: string, offset: number): TextFault {
    return {
      rule: "input-duplicate-key",
      path: pointer("", ...tokens),
      message: `${place(offset)}"${shorten(name)}" is given a second time`,
    };
  }
}

function syntax(path: string, message: string): TextFault {
  return { rule: "input-syntax", path, message };
}

function tooDeep(path: string): TextFault {
  return { rule: "input-depth", path, message: `the input is nested deeper than ${inputRules["input-depth"].values.levels} levels` };
}

function asFragment(message: string): string {
  const [line = ""] = message.split("\n");
  return shorten(line.charAt(0).toLowerCase() + line.slice(1), 200).replace(/[.:]$/, "");
}
