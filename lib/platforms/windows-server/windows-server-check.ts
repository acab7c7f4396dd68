import type { AddressUse } from "../conflicts/address-use.js";
import type { Demand } from "../model/demand.js";
import type { ParsedWindowsServerRequest } from "./read-windows-server.js";
import type { HciUse } from "./windows-server-address-uses.js";

/** What the checks look at: the parsed request, the addresses in use, and how much is counted. */
export interface WindowsServerCheck {
  readonly reading: ParsedWindowsServerRequest;
  /** Address space of each virtual network. */
  readonly spaces: readonly number[];
  readonly uses: readonly AddressUse<HciUse>[];
  readonly demand: Demand;
}
