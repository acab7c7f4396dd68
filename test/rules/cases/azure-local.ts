import type { AzureLocalRequest } from "../../../types/index.js";
import { validRequest } from "../../helpers/valid-request.js";
import { tables } from "../../platforms/azure-local/rows/index.js";
import { add, type Mutation, remove } from "../../platforms/mutations.js";
import { type CaseTable, changeCases, goodRequest, mutationCases } from "./case.js";

const withoutRegion: AzureLocalRequest = validRequest();
delete withoutRegion.region;

/** The placeholders of the published list of the region, reported for every request in it. */
const placeholder =
  "info endpoints-placeholder /region: yourhcikeyvaultname in yourhcikeyvaultname.vault.azure.net is the name of the key vault of the Azure Local instance. Set endpointParameters.keyVaultName, or put the names in before the rules are used";

/** The ports and endpoints of a plan, and the shape of a request, whose messages are not in the tables of the checks. */
const more: readonly Mutation[] = [
  ["names of the customer's own", [], placeholder],
  [
    "an Arc gateway without the cluster IP",
    [add("/arcGateway", true), remove("/managementNetwork/clusterIp")],
    'warning ports-cluster-ip-unknown /managementNetwork/clusterIp: clusterIp is not given, so the rows for the Arc gateway name no address for it. Run `Get-ClusterResource -Name "Cluster IP Address" | Get-ClusterParameter -Name Address` on the cluster to find it',
  ],
  [
    "no region",
    [remove("/region")],
    "info endpoints-region-missing /region: region is not given, so the firewall endpoints of the region are missing here; set region to one of australiaeast, canadacentral, centralindia, eastus, japaneast, southcentralus, southeastasia, usgovvirginia, westeurope, or take the list from https://github.com/Azure/AzureStack-Tools/tree/master/HCI",
  ],
  [
    "a region that is nearly one with a list",
    [add("/region", "westeurop")],
    'warning endpoints-region-not-shipped /region: no endpoint list for region "westeurop" is built in, so the firewall endpoints of the region are missing here; there is one for westeurope. All lists are at https://github.com/Azure/AzureStack-Tools/tree/master/HCI',
  ],
  [
    "no clusters",
    [remove("/clusters")],
    "error schema-required /clusters: clusters is missing; expected a list, each item an object with name, controlPlaneNodeCount and nodePools",
  ],
  ["a switch that is a number", [add("/arcGateway", 1)], "error schema-type /arcGateway: expected true or false, got 1"],
  [
    "a mode that is none",
    [add("/controlPlaneIpMode", "any")],
    'error schema-value /controlPlaneIpMode: expected "explicit" or "auto", got text "any"',
  ],
  [
    "a property that is none",
    [add("/logicalNetworks/0/reserved/0/vlan", 1)],
    'error schema-unknown-property /logicalNetworks/0/reserved/0/vlan: "vlan" is not a known property here; it belongs in /managementNetwork, /managementNetwork/storageNetworks/* or /logicalNetworks/*',
  ],
];

export const azureLocalTable: CaseTable = {
  about: "AKS on Azure Local",
  good: [goodRequest("everything given", validRequest()), goodRequest("no region", withoutRegion)],
  cases: [...changeCases(validRequest, Object.values(tables).flat()), ...mutationCases(validRequest(), more)],
};
