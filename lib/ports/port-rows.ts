import { azureCniPortRows } from "./azure-cni-port-rows.js";
import { azureLocalPortNotes } from "./azure-local-port-notes.js";
import { azureLocalPortRows } from "./azure-local-port-rows.js";
import { azureLocalEastUs } from "./endpoints/azure-local-eastus.js";
import type { EndpointList } from "./endpoints/endpoint-list.js";
import { multiRackEndpoints } from "./endpoints/multi-rack.js";
import { vmwareEndpoints } from "./endpoints/vmware.js";
import { windowsServerEndpoints } from "./endpoints/windows-server.js";
import type { PortNote, PortRow } from "./port-row.js";
import { vmwarePortRows } from "./vmware-port-rows.js";
import { windowsServerPortNotes } from "./windows-server-port-notes.js";
import { windowsServerPortRows } from "./windows-server-port-rows.js";

/** The ports of all platforms, in the order in which a matrix lists them. */
export const portRows: readonly PortRow[] = [...azureLocalPortRows, ...windowsServerPortRows, ...vmwarePortRows, ...azureCniPortRows];

/** The findings about the matrices of all platforms. */
export const portNotes: readonly PortNote[] = [...azureLocalPortNotes, ...windowsServerPortNotes];

/** The published endpoint lists that are built in. */
export const endpointLists: readonly EndpointList[] = [azureLocalEastUs, multiRackEndpoints, windowsServerEndpoints, vmwareEndpoints];
