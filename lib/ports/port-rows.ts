import { azureCniPortRows } from "./azure-cni-port-rows.js";
import { azureLocalPortNotes } from "./azure-local-port-notes.js";
import { azureLocalPortRows } from "./azure-local-port-rows.js";
import type { PortNote, PortRow } from "./port-row.js";
import { vmwarePortNotes } from "./vmware-port-notes.js";
import { vmwarePortRows } from "./vmware-port-rows.js";
import { windowsServerPortNotes } from "./windows-server-port-notes.js";
import { windowsServerPortRows } from "./windows-server-port-rows.js";

/** The ports of all platforms, in the order in which a matrix lists them. */
export const portRows: readonly PortRow[] = [...azureLocalPortRows, ...windowsServerPortRows, ...vmwarePortRows, ...azureCniPortRows];

/** What there is to say about the matrices of all platforms. */
export const portNotes: readonly PortNote[] = [...azureLocalPortNotes, ...windowsServerPortNotes, ...vmwarePortNotes];
