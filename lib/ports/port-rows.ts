import type { Platform } from "../../types/index.js";
import { azureCniPortRows } from "./azure-cni-port-rows.js";
import { azureLocalPortNotes } from "./azure-local-port-notes.js";
import { azureLocalPortRows } from "./azure-local-port-rows.js";
import type { PortNote, PortRow } from "./port-row.js";
import { userNotes } from "./user-rows.js";
import { vmwarePortNotes } from "./vmware-port-notes.js";
import { vmwarePortRows } from "./vmware-port-rows.js";
import { windowsServerPortNotes } from "./windows-server-port-notes.js";
import { windowsServerPortRows } from "./windows-server-port-rows.js";

/** The ports of each platform, in the order in which a matrix lists them. */
export const portRows: { readonly [Name in Platform]: readonly PortRow[] } = {
  "azure-local": azureLocalPortRows,
  "windows-server": windowsServerPortRows,
  vmware: vmwarePortRows,
  "azure-cni": azureCniPortRows,
};

/** What there is to say about the matrices of each platform. */
export const portNotes: { readonly [Name in Platform]: readonly PortNote[] } = {
  "azure-local": [...azureLocalPortNotes, ...userNotes],
  "windows-server": [...windowsServerPortNotes, ...userNotes],
  vmware: [...vmwarePortNotes, ...userNotes],
  "azure-cni": userNotes,
};
