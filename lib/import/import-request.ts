import type { ImportRequest, ImportResult } from "../../types/index.js";
import { PlanError } from "../finding/plan-error.js";
import { readImportRequest } from "../input/read-import-request.js";
import { importRules } from "../rules/import-rules.js";
import { assembleRequest } from "./assemble/assemble-request.js";
import { checkImported } from "./assemble/check-imported.js";
import type { Draft } from "./draft/draft.js";
import { mergeDescriptions } from "./draft/merge.js";
import type { Completeness } from "./drift/overlay.js";
import { layouts } from "./layouts/layouts.js";
import { addScopeNetworks } from "./prepare/add-scope-networks.js";
import { assignLoadBalancers } from "./prepare/assign-load-balancers.js";
import { choosePlatform } from "./prepare/choose-platform.js";
import { chooseVirtualNetwork } from "./prepare/choose-virtual-network.js";
import { countConfigurations } from "./prepare/count-configurations.js";
import { placeUsed } from "./prepare/place-used.js";
import { readDocuments } from "./readers/read-documents.js";
import { createReport, type Report } from "./reading/report.js";
import { openDocument } from "./syntax/open-document.js";
import type { Opened } from "./syntax/opened.js";

/**
 * Makes a request from documents that describe a network: output of az, REST and PowerShell, templates, parameter files,
 * scripts, and lists of addresses in use.
 *
 * Guarantees: several documents are merged, and if they disagree a finding names both places. `sources` says where every value of the
 * request comes from; a value that no document contains is listed in `unknown`, and nothing is invented. Secrets in
 * documents are neither read nor repeated. No document throws, however hostile. Syntax other than JSON is read by libraries
 * that are loaded when a document needs them.
 *
 * @param input the documents as text, and the platform if they do not show it
 * @returns the request as far as it is known, the plan it determines, and the findings of its check
 * @throws PlanError (as a rejection) when the input breaks its schema
 *
 * @example
 * ```ts
 * import { importRequest } from "aks-netplan";
 *
 * const content = JSON.stringify({
 *   type: "microsoft.azurestackhci/logicalnetworks",
 *   name: "plant-7",
 *   properties: {
 *     subnets: [{ properties: { addressPrefix: "10.30.7.0/24", ipAllocationMethod: "Static", vlan: 307 } }],
 *     dhcpOptions: { dnsServers: ["10.30.0.53"] },
 *   },
 * });
 * const { request, sources, unknown } = await importRequest({ documents: [{ name: "lnet.json", content }] });
 * request;
 * // {
 * //   platform: "azure-local",
 * //   logicalNetworks: [{ name: "plant-7", addressPrefix: "10.30.7.0/24", dnsServers: ["10.30.0.53"], ipAllocationMethod: "Static", vlan: 307 }],
 * //   clusters: [],
 * // }
 * sources[0]; // { path: "/logicalNetworks/0/name", document: 0, pointer: "/name" }
 * unknown.find(({ path }) => path === "/logicalNetworks/0/gateway")?.command;
 * // "az stack-hci-vm network lnet show --name plant-7 --resource-group <resource group> -o json"
 * ```
 */
export async function importRequest(input: ImportRequest): Promise<ImportResult> {
  return (await importCompletely(input)).result;
}

/**
 * Returns the same result, and what the documents contain completely.
 *
 * @param virtualNetwork the name of the virtual network to read, if the documents contain several
 */
export async function importCompletely(
  input: ImportRequest,
  virtualNetwork?: string,
): Promise<{ readonly result: ImportResult; readonly complete: Completeness }> {
  const reading = readImportRequest(input);
  if (reading.value === undefined) throw new PlanError(reading.findings);
  const { documents, platform: given } = reading.value;
  const report = createReport(documents);
  const most = importRules["import-size"].values.documents;
  const opened: Opened[] = [];
  for (const [index, document] of documents.slice(0, most).entries()) {
    const result = await openDocument(document, index);
    if ("rule" in result) report.add(result.rule, { document: index }, result.message);
    else {
      for (const { rule, message } of result.faults) report.add(rule, { document: index }, message);
      opened.push(result);
    }
  }
  if (documents.length > most)
    report.add("import-size", { document: most }, `there are ${documents.length} documents, more than the maximum of ${most}`);
  const draft = readDocuments(opened, report);
  return { result: resultOf(draft, given, virtualNetwork, report), complete: completeIn(draft) };
}

/** A virtual network has all of its subnets; a subnet alone is one of many. */
function completeIn({ descriptions, listed, dynamic }: Draft): Completeness {
  const isWhole = descriptions.some(
    ({ kind, isReference, fields }) => kind === "virtual-network" && isReference !== true && fields.addressPrefixes !== undefined,
  );
  return {
    networks: listed.has("network"),
    clusters: listed.has("cluster"),
    subnets: listed.has("virtual-network") || isWhole,
    dynamic,
  };
}

/** Makes the request of everything that was found. */
function resultOf(draft: Draft, given: ImportRequest["platform"], virtualNetwork: string | undefined, report: Report): ImportResult {
  const { platform, descriptions } = choosePlatform(draft.descriptions, given, report);
  const layout = platform === undefined ? undefined : layouts[platform];
  const { things, used: ofBalancers } = assignLoadBalancers(mergeDescriptions(descriptions, report), draft.advertisements, layout, report);
  const chosen = addScopeNetworks(chooseVirtualNetwork(things, virtualNetwork, report), draft.scopes, layout);
  const { used, elsewhere } = placeUsed(draft, ofBalancers, chosen, layout, report);
  countConfigurations(draft, chosen);
  const writer = assembleRequest(platform, chosen, elsewhere);
  const checked = layout === undefined ? { findings: [], plan: undefined } : checkImported(writer.request, layout.assumedValues);
  return {
    ...(platform === undefined ? {} : { platform }),
    request: writer.request,
    ...(checked.plan === undefined ? {} : { plan: checked.plan }),
    used: [...used],
    sources: writer.sources,
    unknown: writer.unknown,
    findings: [...report.findings, ...checked.findings],
  };
}
