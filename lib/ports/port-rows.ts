import { azureCniPortRows } from "./azure-cni-port-rows.js";
import { azureLocalPortNotes } from "./azure-local-port-notes.js";
import { azureLocalPortRows } from "./azure-local-port-rows.js";
import { azureLocalEastUs } from "./endpoints/azure-local-eastus.js";
import type { EndpointList } from "./endpoints/endpoint-list.js";
import type { PortNote, PortRow } from "./port-row.js";

/** The ports of all platforms, in the order in which a matrix lists them. */
export const portRows: readonly PortRow[] = [...azureLocalPortRows, ...azureCniPortRows];

/** What there is to say about the matrices of all platforms. */
export const portNotes: readonly PortNote[] = [...azureLocalPortNotes];

/** The published endpoint lists that are shipped. */
export const endpointLists: readonly EndpointList[] = [azureLocalEastUs];
