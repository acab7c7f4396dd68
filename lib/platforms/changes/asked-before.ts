import type { PreviousPlan } from "../../../types/index.js";
import { valueAt } from "../../finding/json-pointer.js";

/** Returns what the request of the previous plan has in a list, as far as it has names; a shortened plan may have none. */
export function previouslyRequested(previous: PreviousPlan, list: string): { readonly name: string }[] {
  const items = valueAt(previous, `/request/${list}`);
  return Array.isArray(items) ? items.filter((one) => typeof valueAt(one, "/name") === "string") : [];
}
