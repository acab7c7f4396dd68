import type { Repair } from "../../../types/index.js";
import type { AddressRange, Prefix } from "../../address/index.js";

/** How addresses of a request can be changed if they conflict with others. */
export interface Remedy {
  /** Finds what would be right by rules of the platform's own; nothing else is then looked for. */
  readonly instead?: () => { readonly text: string; readonly repairs: readonly Repair[] };
  /** The prefix in which other addresses may be used instead, and how many are needed. */
  readonly elsewhere?: { readonly prefix: Prefix; readonly size: number };
  /**
   * How many addresses are enough if a part of them is kept; `reach`: the range in which that part must lie, if not in all of
   * them.
   */
  readonly part?: { readonly size: number; readonly reach?: AddressRange };
  /** Makes the change to another range. */
  readonly replace?: (range: AddressRange) => Repair;
  /** How the request can omit them, in words and as a patch. */
  readonly omit?: { readonly text: string; readonly repair?: Repair };
  /** Pointers to the first and the last of them; the finding is about the one that has to change. */
  readonly ends?: { readonly first: string; readonly last: string };
}
