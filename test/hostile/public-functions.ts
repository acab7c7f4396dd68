import { readdirSync, readFileSync } from "node:fs";
import * as library from "../../lib/index.js";
import type { Finding, NetworkPlan, PlanRequest, PortMatrix } from "../../types/index.js";

/** A public function, and a document that it accepts. */
export interface PublicFunction {
  readonly name: string;
  readonly good: Readonly<Record<string, unknown>>;
  /** The findings about a document, thrown or returned; undefined if the function has a result without findings. */
  readonly told: (document: unknown) => readonly Finding[];
}

const contract = new URL("../contract/requests/", import.meta.url);
const examples = new URL("../../docs/examples/", import.meta.url);

/** The requests of the contract, for every platform. */
export const requests: readonly PlanRequest[] = readdirSync(contract)
  .filter((name) => name !== "connectivity.json")
  .map((name) => documentAt(new URL(name, contract)) as unknown as PlanRequest);

const [request] = requests as [PlanRequest];
const plans = requests.map((each) => library.planNetwork(each));

function documentAt(url: URL): Record<string, unknown> {
  return JSON.parse(readFileSync(url, "utf8")) as Record<string, unknown>;
}

/** What each function gets; an emitter gets the plan of a platform that it supports. */
const documents: Readonly<Record<string, unknown>> = {
  assessConnectivity: documentAt(new URL("connectivity.json", contract)),
  carvePools: { addressPrefix: "10.0.0.0/24", reserved: ["10.0.0.1"], pools: [{ name: "nodes", size: 20 }] },
  checkFirewall: {
    rules: { format: "csv", chains: [{ name: "all", hooks: ["any"], default: "deny", rules: [] }], groups: {}, findings: [] },
    flows: [{ protocol: "TCP", source: "10.0.0.1", destination: "10.0.0.2", port: 443, required: false }],
  },
  checkNetwork: request,
  compareEndpoints: { platform: "azure-local", region: "westeurope", since: "2025-06-01" },
  comparePlans: { before: plans[0], after: plans[0] },
  comparePortMatrices: { before: plans[0]?.portMatrix, after: plans[0]?.portMatrix },
  countAddresses: request,
  findOverlaps: { ranges: [{ name: "a", range: "10.0.0.0/8" }] },
  generatePortMatrix: request,
  listEndpoints: { platform: "azure-local", region: "westeurope" },
  parseAddressPrefix: { addressPrefix: "10.0.0.0/8" },
  planFleet: documentAt(new URL("fleet.json", examples)),
  planNetwork: request,
  readFirewallRules: { content: '{ "name": "web", "securityRules": [] }' },
  startingRequest: { platform: "vmware" },
  selectControlPlaneIps: { addressPrefix: "10.0.0.0/24", clusters: ["a"], previous: { a: "10.0.0.9" } },
};

/** Functions that take no document, and those that return a promise, which have hostile input of their own in test/import. */
const others = ["PlanError", "formatFinding", "importRequest", "findDrift"];

/** Every function of the library that accepts a document. */
export const publicFunctions: readonly PublicFunction[] = Object.entries(library)
  .filter(([name, value]) => typeof value === "function" && !others.includes(name))
  .map(([name, value]) => {
    const run = value as (document: unknown) => object;
    return { name, good: (documents[name] ?? emitted(run, name)) as PublicFunction["good"], told: (document) => toldBy(run, document) };
  });

function emitted(emit: (document: unknown) => object, name: string): NetworkPlan | PortMatrix {
  const given = name.startsWith("emitPortMatrix") ? plans.map(({ portMatrix }) => portMatrix) : plans;
  const usedRanges = given.find((document) => toldBy(emit, document).every(({ severity }) => severity !== "error"));
  if (usedRanges === undefined) throw new Error(`${name} takes none of the plans`);
  return usedRanges;
}

function toldBy(run: (document: unknown) => object, document: unknown): readonly Finding[] {
  try {
    const result = run(document);
    return "findings" in result ? (result.findings as readonly Finding[]) : [];
  } catch (error) {
    if (error instanceof library.PlanError) return error.findings;
    throw error;
  }
}

/** The errors of a document, as rule, pointer and message. */
export function errorsOf(
  { told }: PublicFunction,
  document: unknown,
): { readonly rule: string; readonly path: string; readonly message: string }[] {
  return told(document).flatMap(({ severity, rule, path, message }) => (severity === "error" ? [{ rule, path, message }] : []));
}
