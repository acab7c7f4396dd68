import { shorten } from "../../text/shorten.js";
import { fieldOf, type Node, originOf, textOf } from "../reading/node.js";
import type { ReadingContext } from "./reader.js";

/** Reports an object that is still being created or has failed. */
export function reportState(node: Node, { report }: ReadingContext, what: string): void {
  const place = fieldOf(node, "provisioningState");
  const state = textOf(place);
  if (place === undefined || state === undefined || state === "" || /^succeeded$/i.test(state)) return;
  report.add("import-state", originOf(place), `${what} is in state ${shorten(state, 40)}; export it again when it is Succeeded`);
}
