import type { PlanRequest } from "../../../types/index.js";
import { modelOf } from "../../platforms/adapters.js";
import type { BlockPaths } from "../../platforms/model/block-paths.js";
import type { Model } from "../../platforms/model/model.js";
import type { Purpose } from "../../platforms/model/purpose.js";
import { checkPreviousRequest } from "./check-previous-request.js";
import { checkGivenOnHeld, type Held, heldAddresses, withHeld } from "./held-addresses.js";
import { type Arranged, arrangePools } from "./place-pools.js";

/** A request as its model, with a place for every pool that has one, and everything that prevents a plan. */
export interface ArrangedRequest {
  readonly model: Model;
  readonly held: readonly Held[];
  readonly arranged: Arranged;
}

/** How a request is read and arranged. */
export interface ArrangeOptions {
  /** Pointers to prefixes that a fleet chose. */
  readonly blocks?: BlockPaths | undefined;
  /** The purpose of reading the request; planning by default. */
  readonly purpose?: Purpose;
  /** Limit of the search, if it differs from the usual one. */
  readonly steps?: number;
}

/** Reads a request into its model, keeps what the previous plan has, and places the rest. */
export function arrangeRequest(input: PlanRequest, { blocks, purpose, steps }: ArrangeOptions = {}): ArrangedRequest {
  const { previous, removed } = input;
  const requested = modelOf(input, blocks, purpose);
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
