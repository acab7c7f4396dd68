import type { FlowDirection } from "../../../types/index.js";

/** One end of a flow, as given. */
export interface FlowEnd {
  /** Pointer to it in the request. */
  readonly path: string;
  /** Addresses, prefixes and ranges. */
  readonly addresses: readonly string[];
  /** Names of groups of addresses, such as service tags. */
  readonly groups: readonly string[];
  /** A host name, or a pattern of host names. */
  readonly name?: string;
  /** The zone of the matrix, if the end is that of a row. */
  readonly zone?: string;
  /** Every public address. */
  readonly isInternet?: boolean;
  /** Any address. */
  readonly isAny?: boolean;
}

/** What must pass, before its ends are put on axes. */
export interface Flow {
  readonly id: string;
  readonly path: string;
  readonly required: boolean;
  readonly source: FlowEnd;
  readonly destination: FlowEnd;
  readonly protocol: string;
  /** A port, a range or `*`. */
  readonly port: string;
  readonly direction?: FlowDirection | undefined;
  readonly inInterface?: string | undefined;
  readonly outInterface?: string | undefined;
}
