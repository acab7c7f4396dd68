import { shorten } from "../../text/shorten.js";
import { type Draft, emptyDraft } from "../draft/piece.js";
import { type Node, originOf, typeOf } from "../reading/node.js";
import type { Report } from "../reading/report.js";
import { openingOf } from "../reading/values.js";
import type { Opened } from "../syntax/opened.js";
import { objectReaders } from "./object-readers.js";
import type { ReadingContext } from "./reader.js";
import { unwrap } from "./unwrap.js";

/** Reads everything that opened documents say. A document in which nothing is known is reported. */
export function readDocuments(opened: readonly Opened[], report: Report): Draft {
  const draft = emptyDraft();
  for (const document of opened) readDocument(document, draft, report);
  return draft;
}

function readDocument({ roots, document }: Opened, draft: Draft, report: Report): void {
  let known = 0;
  const ignored = new Map<string, Node[]>();
  const context: ReadingContext = { draft, report, readObject };
  for (const root of roots) for (const node of unwrap(root, report)) readObject(node);
  const [first] = [...ignored.values()].flat();
  if (known === 0) reportUnknown(first ?? roots[0], document, report);
  else
    for (const [type, nodes] of ignored) {
      const what = type === "" ? "of unknown type" : `of type ${shorten(type, 80)}`;
      const [node] = nodes;
      if (node !== undefined)
        report.add(
          "import-object-ignored",
          originOf(node),
          `${nodes.length === 1 ? "1 object" : `${nodes.length} objects`} ${what} ${nodes.length === 1 ? "is" : "are"} not read`,
        );
    }

  function readObject(node: Node): void {
    const type = typeOf(node);
    const reader = objectReaders.find((each) => each.isOne(node, type));
    if (reader === undefined) {
      ignored.set(type, [...(ignored.get(type) ?? []), node]);
      return;
    }
    known++;
    reader.read(node, context);
  }
}

function reportUnknown(node: Node | undefined, document: number, report: Report): void {
  const type = node === undefined ? "" : typeOf(node);
  const what =
    node !== undefined && openingOf(node.value) !== undefined ? "PowerShell cut it off; export it with ConvertTo-Json -Depth 100" : "";
  const message =
    what !== ""
      ? what
      : type === ""
        ? "the document is of no kind that can be imported"
        : `the document is of type ${shorten(type, 80)}, which has nothing to import`;
  report.add("import-kind-unknown", { document, ...(node === undefined ? {} : { pointer: node.pointer }) }, message);
}
