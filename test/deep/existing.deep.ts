import { expect } from "chai";
import fc from "fast-check";
import { carvePools } from "../../lib/plan/carving/carve-pools.js";
import { selectControlPlaneIps } from "../../lib/plan/control-plane-ips/select-control-plane-ips.js";
import { planNetwork } from "../../lib/plan/network/plan-network.js";
import type {
  ControlPlaneIpRequest,
  ControlPlaneIpSelection,
  Finding,
  NetworkPlan,
  PlanRequest,
  PoolCarving,
  PoolCarvingRequest,
} from "../../types/index.js";
import { faultsOf } from "../plan/carving/oracle.js";
import { dotted } from "../plan/carving/requests.js";
import { outcomeOf } from "../plan/outcome.js";
import { type Edit, edit, type PlannedSites, sites } from "./edits.js";

/** Edits of one walk: each begins where the one before ended, with its result as the previous plan. */
const steps = 20;

const walk = fc.array(edit, { minLength: steps, maxLength: steps });

/** How many edits had which outcome: kept if everything keeps its place, refused if something cannot. */
interface Tally {
  kept: number;
  refused: number;
}

const named = (text: string, names: Iterable<string>) => [...names].some((name) => text.includes(name));

describe("existing addresses do not move, over 100,000 edits", () => {
  it("pools of carvePools: 50,000 edits", () => {
    const tally: Tally = { kept: 0, refused: 0 };
    fc.assert(
      fc.property(walk, (edits) => {
        let request: PoolCarvingRequest = { addressPrefix: "10.220.32.0/26", reserved: ["10.220.32.1"], pools: [] };
        let uses: PoolCarving | undefined;
        for (const [step, change] of edits.entries()) {
          const edited = editedCarving(request, change, step);
          const requested = { ...edited, ...(uses === undefined ? {} : { previous: uses }) };
          const { result, findings } = outcomeOf(carvePools, requested);
          if (result === undefined) {
            tally.refused++;
            const names = edited.pools.map(({ name }) => name);
            for (const { severity, message } of findings) if (severity === "error") expect(named(message, names), message).to.equal(true);
            continue;
          }
          tally.kept++;
          expect(faultsOf(edited, result)).to.deep.equal([]);
          const starts = new Map(uses?.pools.map(({ name, start }) => [name, start]));
          for (const { name, start } of result.pools) if (starts.has(name)) expect(start, name).to.equal(starts.get(name));
          expect(placesByName(carvePools({ ...requested, pools: turned(edited.pools, starts) }))).to.deep.equal(placesByName(result));
          [request, uses] = [edited, result];
        }
      }),
      { numRuns: 50_000 / steps },
    );
    expect(Math.min(tally.kept, tally.refused)).to.be.above(5000);
  });

  it("addresses of selectControlPlaneIps: 20,000 edits", () => {
    const tally: Tally = { kept: 0, refused: 0 };
    fc.assert(
      fc.property(walk, (edits) => {
        let request: ControlPlaneIpRequest = { addressPrefix: "10.220.32.0/28", gateway: "10.220.32.1", clusters: [] };
        let uses: ControlPlaneIpSelection | undefined;
        for (const [step, change] of edits.entries()) {
          const edited = editedSelection(request, change, step);
          const previous = Object.fromEntries((uses?.selections ?? []).map(({ cluster, controlPlaneIp }) => [cluster, controlPlaneIp]));
          const { result, findings } = outcomeOf(selectControlPlaneIps, { ...edited, previous });
          if (result === undefined) {
            tally.refused++;
            const names = edited.clusters.map((cluster) => (typeof cluster === "string" ? cluster : cluster.name));
            for (const { severity, message } of findings) if (severity === "error") expect(named(message, names), message).to.equal(true);
            continue;
          }
          tally.kept++;
          const addresses = result.selections.map(({ controlPlaneIp }) => controlPlaneIp);
          expect(new Set(addresses).size).to.equal(addresses.length);
          for (const { cluster, controlPlaneIp } of result.selections)
            if (previous[cluster] !== undefined) expect(controlPlaneIp, cluster).to.equal(previous[cluster]);
          [request, uses] = [edited, result];
        }
      }),
      { numRuns: 20_000 / steps },
    );
    expect(Math.min(tally.kept, tally.refused)).to.be.above(1000);
  });

  for (const [platform, site] of Object.entries(sites)) {
    it(`plans of ${platform}: 7,500 edits`, () => {
      const tally: Tally = { kept: 0, refused: 0 };
      fc.assert(
        fc.property(walk, (edits) => {
          followPlans(site, edits, tally);
        }),
        { numRuns: 7500 / steps },
      );
      expect(Math.min(tally.kept, tally.refused), JSON.stringify(tally)).to.be.above(100);
    });
  }
});

/** Errors that exist only because of the previous plan, which they must then name. */
function becauseOfWhatStands<Input>(
  run: (input: Input) => { findings: readonly Finding[] },
  without: Input,
  findings: readonly Finding[],
): string[] {
  const anyway = new Set(outcomeOf(run as never, without as never).findings.map(({ rule }) => rule));
  return findings.filter(({ rule, severity }) => severity === "error" && !anyway.has(rule)).map(({ message }) => message);
}

/** Plans after each edit, with the plan before as the previous plan. */
function followPlans(site: PlannedSites, edits: readonly Edit[], tally: Tally): void {
  let request = site.first();
  let uses: NetworkPlan | undefined;
  for (const [step, change] of edits.entries()) {
    const edited = site.edited(request, change, step);
    const requested = { ...edited, ...(uses === undefined ? {} : { previous: uses }) } as PlanRequest;
    const { result, findings } = outcomeOf(planNetwork, requested);
    if (result === undefined) {
      tally.refused++;
      const names = [...edited.clusters.map(({ name }) => name), ...site.networksOf(edited)];
      for (const message of becauseOfWhatStands(planNetwork, edited, findings)) expect(named(message, names), message).to.equal(true);
      continue;
    }
    tally.kept++;
    if (uses !== undefined) {
      expect(placesIn(result)).to.include.members(existingFor(edited, site, uses));
      const order = site.reversed(requested);
      const isNew = edited.clusters.filter(({ name }) => !uses?.clusters.some((cluster) => cluster.name === name)).length;
      if (isNew < 2) expect(placesIn(planNetwork(order)).sort()).to.deep.equal(placesIn(result).sort());
    }
    [request, uses] = [edited, result];
  }
}

/** Every address that a plan assigns, as text. */
function placesIn({ networks, clusters }: NetworkPlan): string[] {
  return [
    ...networks.flatMap(({ name, pools }) => pools.map((pool) => place(name, pool))),
    ...clusters.flatMap(({ name, ...ranges }) => rangesOf(name, ranges)),
  ];
}

/** The addresses of a plan that must not move: those of networks and clusters that are still requested. */
function existingFor(request: PlanRequest, site: PlannedSites, { networks, clusters }: NetworkPlan): string[] {
  const requested = new Set<string>(request.clusters.map(({ name }) => name));
  const here = new Set(site.networksOf(request));
  return [
    ...networks
      .filter(({ name }) => here.has(name))
      .flatMap(({ name, pools }) =>
        pools.filter(({ cluster }) => cluster === undefined || requested.has(cluster)).map((pool) => place(name, pool)),
      ),
    ...clusters.filter(({ name }) => requested.has(name)).flatMap(({ name, ...ranges }) => rangesOf(name, ranges)),
  ];
}

function place(network: string, { purpose, cluster, start, end }: NetworkPlan["networks"][number]["pools"][number]): string {
  return `${network} ${purpose} ${cluster ?? ""} ${start}-${end}`;
}

function rangesOf(name: string, ranges: Omit<NetworkPlan["clusters"][number], "name">): string[] {
  const { controlPlaneIp, subnet, podCidr, serviceCidr, dnsServiceIp } = ranges;
  return Object.entries({ controlPlaneIp, subnet, podCidr, serviceCidr, dnsServiceIp }).flatMap(([property, value]) =>
    value === undefined ? [] : [`${name} ${property} ${value}`],
  );
}

function editedCarving(request: PoolCarvingRequest, { kind, which, amount }: Edit, step: number): PoolCarvingRequest {
  const { pools, reserved = [] } = request;
  const at = pools.length === 0 ? 0 : which % pools.length;
  const pool = pools[at];
  const added = which % 3 === 0 ? { prefixLength: 29 + (amount % 4) } : { size: 1 + (amount % 12) };
  if (kind === "remove" && pool !== undefined) return { ...request, pools: pools.toSpliced(at, 1) };
  if (kind === "reorder") return { ...request, pools: [...pools].reverse() };
  if (kind === "resize" && pool?.size !== undefined) {
    const size = Math.max(1, pool.size + (amount % 7) - 3);
    return { ...request, pools: pools.with(at, { ...pool, size }) };
  }
  if (kind === "reserve") return { ...request, reserved: [...reserved.slice(-2), dotted(0x0adc2000 + (amount % 64))] };
  return { ...request, pools: pools.toSpliced(at, 0, { name: `pool-${step}`, ...added }) };
}

/** The pools in another order: existing ones reversed, the others after them unchanged. */
function turned(pools: PoolCarvingRequest["pools"], starts: ReadonlyMap<string, string>): PoolCarvingRequest["pools"] {
  const exists = pools.filter(({ name }) => starts.has(name));
  return [...exists.reverse(), ...pools.filter(({ name }) => !starts.has(name))];
}

function placesByName({ pools, free }: PoolCarving): unknown {
  return { pools: [...pools].sort((a, b) => (a.name < b.name ? -1 : 1)), free };
}

function editedSelection(request: ControlPlaneIpRequest, { kind, which, amount }: Edit, step: number): ControlPlaneIpRequest {
  const { clusters, reserved = [] } = request;
  const at = clusters.length === 0 ? 0 : which % clusters.length;
  const address = dotted(0x0adc2000 + (amount % 16));
  if (kind === "remove" && clusters.length > 0) return { ...request, clusters: clusters.toSpliced(at, 1) };
  if (kind === "reorder") return { ...request, clusters: [...clusters].reverse() };
  if (kind === "reserve") return { ...request, reserved: [...reserved.slice(-1), address] };
  if (kind === "resize") return { ...request, clusters: clusters.toSpliced(at, 0, { name: `cluster-${step}`, controlPlaneIp: address }) };
  return { ...request, clusters: clusters.toSpliced(at, 0, `cluster-${step}`) };
}
