import type { FlowDirection } from "../../../types/index.js";

/** One end of a flow, as it is given. */
export interface FlowEnd {
  /** Pointer to it in the request. */
  readonly path: string;
  /** Addresses, prefixes and ranges. */
  readonly addresses: readonly string[];
  /** Names of groups of addresses, such as service tags. */
  readonly groups: readonly string[];
  /** A host name, or the pattern of some. */
  readonly name?: string;
  /** The zone of the matrix, where the end is one of a row. */
  readonly zone?: string;
  /** Every public address. */
  readonly isInternet?: boolean;
  /** Whatever address. */
  readonly isAny?: boolean;
}

/** What has to pass, before its ends are put on axes. */
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
