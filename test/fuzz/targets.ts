import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import * as library from "../../lib/index.js";
import type { NetworkPlan, PlanRequest } from "../../types/index.js";
import { arbitraryAzureCni } from "../helpers/arbitrary-azure-cni.js";
import { arbitraryAzureLocal, small } from "../helpers/arbitrary-azure-local.js";
import { randomMatrices } from "../helpers/random-matrices.js";
import { hostileText, randomRequests } from "../helpers/random-plans.js";
import { carvingRequest, editedRequest } from "../plan/carving/requests.js";
import { arbitraryVmware } from "../platforms/vmware/arbitrary-vmware.js";
import { arbitraryWindowsServer } from "../platforms/windows-server/arbitrary-windows-server.js";
import type { Random } from "./random.js";

/** A public function, and the schema of its result. */
export interface Entry {
  readonly name: string;
  readonly run: (input: never) => object;
  readonly result: string;
}

/** A kind of document, the source of good ones, and the functions that accept it. */
export interface Target {
  readonly name: string;
  readonly schema: string;
  /** Good documents, the same for the same seed. */
  readonly good: (seed: number, count: number, random: Random) => readonly unknown[];
  readonly entries: readonly Entry[];
  /** The function whose repairs are tried, if the document is its own. */
  readonly sound?: Entry;
}

type Platform = PlanRequest["platform"];

function sampled<Value>(arbitrary: fc.Arbitrary<Value>): Target["good"] {
  return (seed, count) => fc.sample(arbitrary, { seed, numRuns: count });
}

const anyRequests: { readonly [Name in Platform]: fc.Arbitrary<PlanRequest> } = {
  "azure-local": arbitraryAzureLocal(small),
  "windows-server": arbitraryWindowsServer,
  vmware: arbitraryVmware,
  "azure-cni": arbitraryAzureCni(),
};

function requestsOf(platform: Platform): fc.Arbitrary<PlanRequest> {
  return fc.oneof(randomRequests(platform, hostileText), anyRequests[platform]);
}

const platforms = Object.keys(anyRequests) as Platform[];

/** The plans of some requests, if they have any. */
function plansOf(requests: readonly PlanRequest[]): NetworkPlan[] {
  return requests.flatMap((request) => {
    try {
      return [library.planNetwork(request)];
    } catch (error) {
      if (error instanceof library.PlanError) return [];
      throw error;
    }
  });
}

const plan: Entry = { name: "planNetwork", run: library.planNetwork, result: "network-plan" };

const planEntries: readonly Entry[] = [
  plan,
  { name: "checkNetwork", run: library.checkNetwork, result: "network-check" },
  { name: "countAddresses", run: library.countAddresses, result: "address-count" },
  { name: "generatePortMatrix", run: library.generatePortMatrix, result: "port-matrix" },
];

function emitters(test: (name: string) => boolean): Entry[] {
  return Object.entries(library)
    .filter(([name]) => name.startsWith("emit") && test(name))
    .map(([name, emit]) => ({
      name,
      run: (document: never) => (emit as (document: never, options: object) => object)(document, { allowErrors: true }),
      result: "rendering",
    }));
}

/** Requests, of which every second one has the plan of an earlier one as previous. */
const planTargets: readonly Target[] = platforms.map((platform) => ({
  name: `plan-request (${platform})`,
  schema: "plan-request",
  good: (seed, count, random) => {
    const requests = fc.sample(requestsOf(platform), { seed, numRuns: count });
    const plans = plansOf(requests.slice(0, 10));
    return requests.map((request) => (plans.length > 0 && random.chance(0.3) ? { ...request, previous: random.pick(plans) } : request));
  },
  entries: planEntries,
  sound: plan,
}));

const somePlans = (seed: number, random: Random): NetworkPlan[] =>
  plansOf(fc.sample(requestsOf(random.pick(platforms)), { seed, numRuns: 20 }));

function simple(name: string, run: Entry["run"], result: string, good: Target["good"]): Target {
  const entry = { name: run.name, run, result };
  return { name, schema: name, good, entries: [entry], sound: entry };
}

const examples: Readonly<Record<string, readonly unknown[]>> = Object.fromEntries(
  library.schemas.map(({ name, schema }) => [name, (schema as { examples?: unknown[] }).examples ?? []]),
);

function exampleOr(name: string, more: readonly unknown[] = []): Target["good"] {
  const all = [...(examples[name] ?? []), ...more];
  return (_seed, count, random) => Array.from({ length: count }, () => random.pick(all));
}

const contract = new URL("../contract/requests/", import.meta.url);
const contractOf = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, contract), "utf8"));
const fleets = readdirSync(new URL("../../docs/examples/", import.meta.url))
  .filter((name) => name.startsWith("fleet"))
  .map((name) => JSON.parse(readFileSync(new URL(`../../docs/examples/${name}`, import.meta.url), "utf8")) as unknown);

/** Every kind of document that the library accepts. */
export const targets: readonly Target[] = [
  ...planTargets,
  simple("pool-carving-request", library.carvePools, "pool-carving", (seed, count) => [
    ...fc.sample(carvingRequest, { seed, numRuns: Math.ceil(count / 2) }),
    ...fc.sample(editedRequest, { seed, numRuns: Math.floor(count / 2) }).map(({ after }) => after),
  ]),
  simple("control-plane-ip-request", library.selectControlPlaneIps, "control-plane-ip-selection", exampleOr("control-plane-ip-request")),
  simple("overlap-request", library.findOverlaps, "overlap-report", exampleOr("overlap-request")),
  simple(
    "connectivity-request",
    library.assessConnectivity,
    "connectivity-assessment",
    exampleOr("connectivity-request", [contractOf("connectivity")]),
  ),
  simple("address-prefix-request", library.parseAddressPrefix as Entry["run"], "address-prefix", exampleOr("address-prefix-request")),
  simple("fleet-request", library.planFleet, "fleet-plan", exampleOr("fleet-request", fleets)),
  {
    ...simple("plan-comparison-request", library.comparePlans, "plan-comparison", (seed, count, random) => {
      const plans = somePlans(seed, random);
      return Array.from({ length: plans.length === 0 ? 0 : count }, () => ({ before: random.pick(plans), after: random.pick(plans) }));
    }),
  },
  {
    name: "network-plan",
    schema: "network-plan",
    good: (seed, _count, random) => somePlans(seed, random),
    entries: emitters((name) => !name.startsWith("emitPortMatrix")),
  },
  {
    name: "port-matrix",
    schema: "port-matrix",
    good: sampled(randomMatrices()),
    entries: emitters((name) => name.startsWith("emitPortMatrix")),
  },
];
