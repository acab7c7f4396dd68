import type { UseInSpace } from "../conflicts/use-in-space.js";
import type { BlockPaths } from "../model/block-paths.js";
import type { Demand } from "../model/demand.js";
import type { ParsedWindowsServerRequest } from "./read-windows-server.js";

/** What the checks use: the parsed request, the addresses in use, and how much is counted. */
export interface WindowsServerCheck {
  readonly reading: ParsedWindowsServerRequest;
  /** Address space of each virtual network. */
  readonly spaces: readonly number[];
  readonly uses: readonly UseInSpace[];
  readonly demand: Demand;
  readonly blocks: BlockPaths;
}
