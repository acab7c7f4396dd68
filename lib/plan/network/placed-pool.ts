import type { Origin } from "../../../types/index.js";
import type { AddressRange } from "../../address/index.js";
import type { PoolModel } from "../../platforms/model/model.js";

export type { PendingFinding, Repair, Search } from "../../platforms/model/pending-finding.js";

/** A pool and its addresses. */
export interface ArrangedPool {
  readonly pool: PoolModel;
  readonly range: AddressRange;
  readonly origin: Origin;
  /** Addresses the pool was counted to need, without spare. */
  readonly counted: number;
}

/** A pool that is not yet placed, and how many addresses of it were counted. */
export interface OpenPool {
  readonly pool: PoolModel;
  readonly size: number;
  readonly counted: number;
}
