import type { PlanRequest } from "../../../types/index.js";
import { modelOf } from "../../platforms/adapters.js";
import type { BlockPaths } from "../../platforms/model/block-paths.js";
import type { Model } from "../../platforms/model/model.js";
import { checkPreviousRequest } from "./check-previous-request.js";
import { checkGivenOnHeld, type Held, heldAddresses, withHeld } from "./held-addresses.js";
import { type Arranged, arrangePools } from "./place-pools.js";

/** A request as its model, with a place for every pool that has one, and everything that stands against it. */
export interface ArrangedRequest {
  readonly model: Model;
  readonly held: readonly Held[];
  readonly arranged: Arranged;
}

/**
 * Reads a request into its model, keeps what the previous plan has, and places the rest.
 *
 * @param blocks pointers to prefixes that a fleet chose
 * @param steps  bound of the search, where another than the usual one is wanted
 */
export function arrangeRequest(input: PlanRequest, blocks?: BlockPaths, steps?: number): ArrangedRequest {
  const { previous, removed } = input;
  const requested = modelOf(input, blocks);
  const held = heldAddresses(requested, previous, removed);
  const model = withHeld(requested, held);
  const arranged = arrangePools(model, previous, steps);
  const pending = [
    ...arranged.pending,
    ...checkGivenOnHeld(arranged.pools, model, held, removed !== undefined),
    ...checkPreviousRequest(input, model.findings),
  ];
  return { model, held, arranged: { ...arranged, pending } };
}
