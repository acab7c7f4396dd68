import { azureCniTable } from "./azure-cni.js";
import { azureLocalTable } from "./azure-local.js";
import { carvingTable } from "./carving.js";
import type { CaseTable } from "./case.js";
import { comparisonTable } from "./comparisons.js";
import { connectivityTable } from "./connectivity.js";
import { emitTable } from "./emit.js";
import { emitPlansTable } from "./emit-plans.js";
import { emitPortMatrixTable } from "./emit-port-matrix.js";
import { endpointTable } from "./endpoints.js";
import { firewallTable } from "./firewall.js";
import { fleetTable } from "./fleets.js";
import { importTable } from "./imports.js";
import { inputTable } from "./input.js";
import { overlapTable } from "./overlaps.js";
import { vmwareTable } from "./vmware.js";
import { windowsServerTable } from "./windows-server.js";

/** Every table of cases. Rules of a new platform or format need a table of their own here. */
export const caseTables: readonly CaseTable[] = [
  inputTable,
  carvingTable,
  overlapTable,
  comparisonTable,
  fleetTable,
  azureLocalTable,
  windowsServerTable,
  vmwareTable,
  azureCniTable,
  connectivityTable,
  endpointTable,
  emitTable,
  emitPlansTable,
  emitPortMatrixTable,
  importTable,
  firewallTable,
];
