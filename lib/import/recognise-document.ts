import type { ImportDocument } from "../../types/index.js";
import { objectReaders } from "./readers/object-readers.js";
import { parametersOf, rootReaders } from "./readers/root-readers.js";
import { unwrap } from "./readers/unwrap.js";
import { typeOf } from "./reading/node.js";
import { createReport } from "./reading/report.js";
import { openDocument } from "./syntax/open-document.js";
import type { Opened } from "./syntax/opened.js";

/** What a document is, as people call it, where it is of a kind that can be imported. Nothing of it is read. */
export async function recogniseDocument(document: ImportDocument): Promise<string | undefined> {
  const opened = await openDocument(document, 0);
  return "rule" in opened ? undefined : kindIn(opened, document);
}

function kindIn({ roots, syntax }: Opened, document: ImportDocument): string | undefined {
  for (const root of roots) {
    const whole = rootReaders.find((each) => each.isOne(root, syntax));
    if (whole !== undefined) return whole.kind;
    if (parametersOf(root, 0, syntax) !== undefined) return "file of parameters";
    for (const node of unwrap(root, createReport([document]))) {
      const type = typeOf(node);
      const found = objectReaders.find((each) => each.isOne(node, type));
      if (found !== undefined) return found.kind;
    }
  }
  return undefined;
}
