import { validRequest } from "../../helpers/valid-request.js";
import { goodVmware } from "../../platforms/vmware/requests.js";
import { clustersRows } from "../../platforms/vmware/rows/clusters.js";
import { existingRows, existingVmware } from "../../platforms/vmware/rows/existing.js";
import { previewRows } from "../../platforms/vmware/rows/preview.js";
import { segmentsRows } from "../../platforms/vmware/rows/segments.js";
import { type CaseTable, goodRequest, mutationCases } from "./case.js";

const elsewhere = goodRequest("AKS on Azure Local, whose lists hold the bridge", validRequest());
const resourceBridge = {
  ...goodRequest("any request", goodVmware),
  told: [
    "info vmw-resource-bridge-endpoints /platform: the Arc resource bridge needs a second list of endpoints, which is not part of this one; open those of https://learn.microsoft.com/azure/azure-arc/resource-bridge/network-requirements#firewallproxy-url-allowlist as well",
  ],
};

export const vmwareTable: CaseTable = {
  about: "AKS on VMware",
  good: [goodRequest("before the preview ends", { ...goodVmware, asOf: "2025-09-15" })],
  cases: [
    resourceBridge,
    ...mutationCases(goodVmware, [...previewRows, ...segmentsRows, ...clustersRows]),
    ...mutationCases(existingVmware, existingRows),
  ],
  instead: {
    "vmw-resource-bridge-endpoints": elsewhere,
    "vmw-retired": goodRequest("AKS on Azure Local, which the message advises", validRequest()),
  },
};
