import { expect } from "chai";
import fc from "fast-check";
import { readPlanRequest } from "../../../lib/input/read-plan-request.js";
import { modelOf } from "../../../lib/platforms/adapters.js";
import { generatePortMatrix } from "../../../lib/ports/generate-port-matrix.js";
import { holds } from "../../../lib/ports/holds.js";
import type { PortRow, RowEnd } from "../../../lib/ports/port-row.js";
import { portRows } from "../../../lib/ports/port-rows.js";
import type { PlanRequest, PortRule } from "../../../types/index.js";
import { randomPlans } from "../../helpers/random-plans.js";

/** What rows open, for each kind of row: pairs of addresses, where a side without addresses counts as one unknown address. */
type Openings = Map<string, Set<string>>;

function open(openings: Openings, key: readonly unknown[], source: readonly string[], destination: readonly string[]): void {
  const name = JSON.stringify(key);
  const pairs = openings.get(name) ?? new Set();
  openings.set(name, pairs);
  for (const from of source.length === 0 ? ["?"] : source)
    for (const to of destination.length === 0 ? ["?"] : destination) pairs.add(`${from} > ${to}`);
}

const sorted = (openings: Openings) => Object.fromEntries([...openings].map(([key, pairs]) => [key, [...pairs].sort()]));

/** What the rows of a matrix open. */
function ofMatrix(rules: readonly PortRule[]): Openings {
  const openings: Openings = new Map();
  for (const { purpose, protocol, destinationPort, source, destination, required, rule } of rules)
    open(
      openings,
      [purpose, protocol, destinationPort, source.zone, destination.zone, required, rule],
      source.addresses,
      destination.addresses,
    );
  return openings;
}

const partOf = ({ zone, part }: RowEnd) => (part === undefined ? zone : (`${zone}/${part}` as const));

/** What the documents require of a request: each row once for every group that has both of its ends, and not merged. */
function ofRequest(request: PlanRequest): { readonly openings: Openings; readonly count: number } {
  const { value } = readPlanRequest(request);
  if (value === undefined) throw new Error("the request of a plan cannot be read");
  const model = modelOf(value).ports;
  const openings: Openings = new Map();
  let count = 0;
  for (const row of portRows[model.platform] as readonly PortRow[]) {
    if (!holds(row, model.conditions)) continue;
    const { destinationPort: given, required: when, source, destination, purpose, protocol, rule } = row;
    // rows of users, which no random plan names, have tests of their own
    if (typeof given === "object" && "each" in given) continue;
    const port = typeof given === "string" ? given : (model.ports?.[given.setting] ?? given.default);
    const required = typeof when === "boolean" ? when : [when].flat().some((one) => holds(one, model.conditions));
    const add = (from: readonly string[], to: readonly string[]) => {
      open(openings, [purpose, protocol, port, source.zone, destination.zone, required, rule], from, to);
      count++;
    };
    const isMissing = (end: RowEnd) =>
      end.addresses === undefined && end.ifGiven === true && model.zones[partOf(end) as keyof typeof model.zones] === undefined;
    if (port === undefined || isMissing(source) || isMissing(destination)) continue;
    const addressesOf = (end: RowEnd, zones: Readonly<Partial<Record<string, readonly string[]>>>) => end.addresses ?? zones[partOf(end)];
    const isFixed = source.addresses !== undefined || destination.addresses !== undefined;
    const pairs = (isFixed ? [] : (model.groups ?? [])).flatMap(({ zones }) => {
      const [from, to] = [addressesOf(source, zones), addressesOf(destination, zones)];
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    });
    if (pairs.length === 0) add(addressesOf(source, model.zones) ?? [], addressesOf(destination, model.zones) ?? []);
    for (const [from, to] of pairs) add(from, to);
  }
  return { openings, count };
}

describe("merged rows", () => {
  for (const platform of ["azure-local", "windows-server", "vmware", "azure-cni"] as const) {
    it(`open exactly what the rows of each network and cluster open on ${platform}`, () => {
      let merged = 0;
      fc.assert(
        fc.property(randomPlans(platform), ({ request }) => {
          const { rules } = generatePortMatrix(request);
          const { openings, count } = ofRequest(request);
          expect(sorted(ofMatrix(rules))).to.deep.equal(sorted(openings));
          expect(rules.length).to.be.at.most(count);
          if (rules.length < count) merged++;
        }),
        { numRuns: 100 },
      );
      // a segment of VMware has no servers of its own, so that nothing is merged there
      if (platform !== "vmware") expect(merged).to.be.greaterThan(0);
    });
  }
});
