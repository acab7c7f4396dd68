import type { AzureCniRequest } from "../../../types/index.js";
import { validAzureCniRequest } from "../../helpers/valid-azure-cni-request.js";
import { tables } from "../../platforms/azure-cni/rows/index.js";
import { type CaseTable, changeCases, goodRequest } from "./case.js";

/** Nothing that needs a permission: every subnet is planned. */
function plannedSubnets(): AzureCniRequest {
  const { clusters, ...request } = validAzureCniRequest();
  return { ...request, clusters: clusters.slice(0, 1) };
}

export const azureCniTable: CaseTable = {
  about: "AKS in Azure",
  good: [goodRequest("everything given", validAzureCniRequest()), goodRequest("a subnet that is planned", plannedSubnets())],
  cases: changeCases(validAzureCniRequest, Object.values(tables).flat()),
};
