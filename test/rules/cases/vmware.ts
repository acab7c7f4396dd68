import { validRequest } from "../../helpers/valid-request.js";
import { goodVmware } from "../../platforms/vmware/requests.js";
import { clustersRows } from "../../platforms/vmware/rows/clusters.js";
import { previewRows } from "../../platforms/vmware/rows/preview.js";
import { segmentsRows } from "../../platforms/vmware/rows/segments.js";
import { standingRows, standingVmware } from "../../platforms/vmware/rows/standing.js";
import { type CaseTable, goodRequest, mutationCases } from "./case.js";

export const vmwareTable: CaseTable = {
  about: "AKS on VMware",
  good: [goodRequest("before the preview ends", { ...goodVmware, asOf: "2025-09-15" })],
  cases: [...mutationCases(goodVmware, [...previewRows, ...segmentsRows, ...clustersRows]), ...mutationCases(standingVmware, standingRows)],
  instead: { "vmw-retired": goodRequest("AKS on Azure Local, which the message advises", validRequest()) },
};
