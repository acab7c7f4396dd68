import type { ImportRequest, ImportResult } from "../../types/index.js";
import { PlanError } from "../finding/plan-error.js";
import { readImportRequest } from "../input/read-import-request.js";
import { importRules } from "../rules/import-rules.js";
import { assembleRequest } from "./assemble/assemble-request.js";
import { judgeRequest } from "./assemble/judge-request.js";
import { mergePieces } from "./draft/merge.js";
import type { Draft } from "./draft/piece.js";
import type { Shown } from "./drift/actual-plan.js";
import { layouts } from "./layouts/layouts.js";
import { choosePlatform } from "./prepare/choose-platform.js";
import { chooseVirtualNetwork } from "./prepare/choose-virtual-network.js";
import { countConfigurations } from "./prepare/count-configurations.js";
import { placeUsed } from "./prepare/place-used.js";
import { tieLoadBalancers } from "./prepare/tie-load-balancers.js";
import { readDocuments } from "./readers/read-documents.js";
import { createReport, type Report } from "./reading/report.js";
import { openDocument } from "./syntax/open-document.js";
import type { Opened } from "./syntax/opened.js";

/**
 * Makes a request from documents that describe a network: output of az, REST and PowerShell, templates, parameter files,
 * scripts, and lists of addresses in use.
 *
 * Guarantees: several documents are merged, and if they disagree a finding names both places. Every value of the request has
 * its place in `sources`; a value that no document contains is listed in `unknown`, and nothing is invented. Secrets in
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
 * request.logicalNetworks;
 * // [{ name: "plant-7", addressPrefix: "10.30.7.0/24", dnsServers: ["10.30.0.53"], ipAllocationMethod: "Static", vlan: 307 }]
 * sources[0]; // { path: "/logicalNetworks/0/name", document: 0, pointer: "/name" }
 * unknown.find(({ path }) => path === "/logicalNetworks/0/gateway")?.command;
 * // "az stack-hci-vm network lnet show --name plant-7 --resource-group <resource group> -o json"
 * ```
 */
export async function importRequest(input: ImportRequest): Promise<ImportResult> {
  return (await importWithShown(input)).result;
}

/** The same, and which kinds of things the documents list as a whole. */
export async function importWithShown(input: ImportRequest): Promise<{ readonly result: ImportResult; readonly shown: Shown }> {
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
  const result = resultOf(draft, given, report);
  return { result, shown: { networks: draft.listed.has("network"), clusters: draft.listed.has("cluster"), subnets: showsSubnets(draft) } };
}

/** A virtual network has all of its subnets; a subnet alone is one of many. */
function showsSubnets({ pieces, listed }: Draft): boolean {
  return (
    listed.has("virtual-network") ||
    pieces.some(
      ({ kind, isReference, fields }) => kind === "virtual-network" && isReference !== true && fields.addressPrefixes !== undefined,
    )
  );
}

/** Makes the request of everything that was found. */
function resultOf(draft: Draft, given: ImportRequest["platform"], report: Report): ImportResult {
  const { platform, pieces } = choosePlatform(draft.pieces, given, report);
  const layout = platform === undefined ? undefined : layouts[platform];
  const { things, used: ofBalancers } = tieLoadBalancers(mergePieces(pieces, report), draft.advertisements, report);
  const chosen = chooseVirtualNetwork(things, report);
  const { used, elsewhere } = placeUsed(draft, ofBalancers, chosen, layout, report);
  countConfigurations(draft, chosen);
  const writer = assembleRequest(platform, chosen, elsewhere);
  const judged = layout === undefined ? { findings: [], plan: undefined } : judgeRequest(writer.request, layout.standIns);
  return {
    ...(platform === undefined ? {} : { platform }),
    request: writer.request,
    ...(judged.plan === undefined ? {} : { plan: judged.plan }),
    used: [...used],
    sources: writer.sources,
    unknown: writer.unknown,
    findings: [...report.findings, ...judged.findings],
  };
}
