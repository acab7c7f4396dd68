import type { Finding } from "../../types/index.js";
import { shorten } from "../address/index.js";
import { formatFinding } from "../finding/format-finding.js";
import { documents } from "../rules/documents.js";
import { toolVersion } from "./tool-version.js";

/** What the top of an emitted file speaks of. */
export interface HeaderSubject {
  /** What the file is: "az commands". */
  readonly title: string;
  /** Of the plan or port matrix. */
  readonly platform: string;
  /** Error findings that were allowed; see DocumentToEmit. */
  readonly errors?: readonly Finding[];
}

/** The documents a plan of a platform rests on first of all. */
const sources: ReadonlyMap<string, readonly string[]> = new Map([
  ["azure-local", [documents.azureLocal.document, documents.ipAddressPlanning.document]],
  ["windows-server", [documents.nodeNetworking.document]],
  ["vmware", [documents.vmware.document]],
  ["azure-cni", [documents.azureCni.document, documents.aksIpPlanning.document]],
]);

const longestError = 400;

/**
 * The lines at the top of an emitted file, without the mark of a comment: tool and version, platform, source documents,
 * and the errors that were allowed.
 *
 * Guarantees: no line holds a line break, a control or a bidirectional character. There is no date, so the same plan gives
 * the same bytes.
 */
export function headerLines({ title, platform, errors = [] }: HeaderSubject): string[] {
  const count = errors.length === 1 ? "1 error" : `${errors.length} errors`;
  return [
    `${shorten(title, longestError)}, made by aks-netplan ${toolVersion}`,
    `Platform: ${shorten(platform)}`,
    ...(sources.get(platform) ?? []).map((document) => `Source: ${document}`),
    ...(errors.length === 0 ? [] : [`NOT READY: the plan has ${count}, and was written all the same`]),
    ...errors.map((finding) => `ERROR ${shorten(formatFinding(finding), longestError)}`),
  ];
}
