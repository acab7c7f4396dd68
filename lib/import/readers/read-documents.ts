import { shorten } from "../../text/shorten.js";
import { type Draft, emptyDraft } from "../draft/draft.js";
import { authorities, member, type Node, originOf, textOf, typeOf } from "../reading/node.js";
import type { Report } from "../reading/report.js";
import { openingOf } from "../reading/values.js";
import type { Opened, Syntax } from "../syntax/opened.js";
import { isFlat, readFlat } from "./flat.js";
import { readModule } from "./modules.js";
import { objectReaders } from "./object-readers.js";
import type { GivenParameters, ReadingContext } from "./reader.js";
import { flatValues, parametersOf, rootReaders } from "./root-readers.js";
import { isWholeList, unwrap } from "./unwrap.js";

/** Reads everything in opened documents. A document without anything known is reported. */
export function readDocuments(opened: readonly Opened[], report: Report): Draft {
  const draft = emptyDraft();
  const given = opened.flatMap(({ document, roots, syntax }) => roots.flatMap((root) => parametersOf(root, document, syntax) ?? []));
  for (const document of opened)
    if (!given.some((each) => each.document === document.document)) readDocument(document, draft, given, report);
  for (const parameters of given) if (!parameters.isUsed) readParameters(parameters, draft, report);
  return draft;
}

/** What is read of one document, and what is not. */
interface Reading {
  readonly context: ReadingContext;
  readonly ignored: ReadonlyMap<string, readonly Node[]>;
  known: number;
}

function startReading(draft: Draft, report: Report): Reading {
  const ignored = new Map<string, Node[]>();
  const reading: Reading = { context: { draft, report, readObject }, ignored, known: 0 };
  return reading;

  function readObject(node: Node): void {
    const type = typeOf(node);
    const reader = objectReaders.find((each) => each.isOne(node, type));
    if (reader === undefined) {
      ignored.set(type, [...(ignored.get(type) ?? []), node]);
      return;
    }
    reading.known++;
    reader.read(node, reading.context);
  }
}

function readDocument({ roots, document, syntax }: Opened, draft: Draft, given: readonly GivenParameters[], report: Report): void {
  const reading = startReading(draft, report);
  const before = draft.descriptions.length;
  for (const root of roots) {
    const reader = rootReaders.find((each) => each.isOne(root, syntax));
    if (reader === undefined) for (const node of unwrap(root, report)) reading.context.readObject(node);
    else {
      reading.known++;
      reader.read(root, reading.context, given);
    }
  }
  if (roots.every((root) => isWhole(root, syntax)))
    for (const { kind, isReference } of draft.descriptions.slice(before)) if (isReference !== true) draft.listed.add(kind);
  reportIgnored(reading, roots[0], document, report);
}

/** Whether a document holds all of a kind: a list, or a file that is read as a whole; one object alone is one of many. */
function isWhole(root: Node, syntax: Syntax): boolean {
  return (syntax !== "json" && syntax !== "yaml") || rootReaders.some((each) => each.isOne(root, syntax)) || isWholeList(root);
}

function reportIgnored({ known, ignored }: Reading, root: Node | undefined, document: number, report: Report): void {
  if (known === 0) reportUnknown([...ignored.values()].flat()[0] ?? root, document, report);
  else
    for (const [type, nodes] of ignored) {
      const what = type === "" ? "of unknown type" : `of type ${shorten(type, 80)}`;
      const [node] = nodes;
      const count = nodes.length === 1 ? "1 object" : `${nodes.length} objects`;
      if (node !== undefined)
        report.add("import-object-ignored", originOf(node), `${count} ${what} ${nodes.length === 1 ? "is" : "are"} not read`);
    }
}

/** Parameters without their template say what was intended, by names that are known. */
function readParameters(parameters: GivenParameters, draft: Draft, report: Report): void {
  const flat = flatValues(parameters);
  const node = { ...flat, source: { ...flat.source, authority: authorities.intended } };
  const context: ReadingContext = { draft, report, readObject: () => {} };
  if (isFlat(node)) readFlat(node, context);
  else if (!readModule("", node, context))
    reportUnknown(
      undefined,
      parameters.document,
      report,
      "the names of the parameters are none that are known; give the template with them",
    );
}

function reportUnknown(node: Node | undefined, document: number, report: Report, reason?: string): void {
  const type = node === undefined ? "" : typeOf(node);
  const isCut = node !== undefined && openingOf(node.value) !== undefined;
  const isEmpty = node !== undefined && Array.isArray(node.value) && node.value.length === 0;
  const message = isEmpty
    ? "the document is an empty list, so there is nothing to import"
    : isCut
      ? "PowerShell cut it off; export it with ConvertTo-Json -Depth 100"
      : type === ""
        ? (reason ?? unknownKind(node))
        : `the document is of type ${shorten(type, 80)}, which has nothing to import`;
  report.add("import-kind-unknown", { document, ...(node === undefined ? {} : { pointer: node.pointer }) }, message);
}

/** Requests and plans are no documents of another tool. */
function unknownKind(node: Node | undefined): string {
  const isRequest = textOf(member(node, "platform")) !== undefined && Array.isArray(member(node, "clusters")?.value);
  return isRequest
    ? 'the document is a request or a plan already and needs no import; give it to checkNetwork or "aks-netplan plan check"'
    : "the document is of no kind that can be imported";
}
