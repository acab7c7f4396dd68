import { expect } from "chai";
import fc from "fast-check";
import { planFleet } from "../../../lib/plan/fleet/plan-fleet.js";
import type { FleetPlan, FleetRequest, FleetSite } from "../../../types/index.js";
import { cluster } from "../network/plan-requests.js";
import { expectSoundFleetFindings, plannedFleet, site } from "./fleets.js";

/** What a site asks for: blocks or prefixes, and clusters. */
const siteAsked = fc.record({
  lnet: fc.constantFrom("/24", "/25", "/26", "/27", "10.30.9.0/26", "10.30.2.64/26"),
  management: fc.constantFrom("/27", "/28", "192.168.10.0/24", "10.30.5.0/28"),
  nodes: fc.integer({ min: 1, max: 6 }),
  clusters: fc.integer({ min: 0, max: 3 }),
});

const fleet = fc.record({
  supernet: fc.constantFrom("10.30.0.0/20", "10.30.0.0/22", "10.30.0.0/21"),
  sites: fc.array(siteAsked, { minLength: 1, maxLength: 8 }),
});

type Asked = typeof siteAsked extends fc.Arbitrary<infer Value> ? Value : never;

function siteOf(name: string, { lnet, management, nodes, clusters }: Asked): FleetSite {
  const named = Array.from({ length: clusters }, (_, index) => cluster(`line-${index}`, { nodes, services: index }));
  const gateway = lnet.startsWith("/") ? {} : { gateway: lnet.replace(/\.(\d+)\/\d+$/, (_match, host) => `.${Number(host) + 1}`) };
  return site(name, { lnet, management, clusters: named, spare: { node: 6 }, ...gateway });
}

function requestOf({ supernet, sites }: { readonly supernet: string; readonly sites: readonly Asked[] }): FleetRequest {
  return { supernet, sites: sites.map((requested, index) => siteOf(`site-${index}`, requested)) };
}

const toNumber = (address: string) => address.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);

/** First and last address of a prefix, reckoned apart from the library. */
function boundsOf(prefix: string): [number, number] {
  const [address = "", length = "32"] = prefix.split("/");
  const size = 2 ** (32 - Number(length));
  const first = Math.floor(toNumber(address) / size) * size;
  return [first, first + size - 1];
}

/** The prefixes that a plan has where its request names them. */
function prefixesIn(plan: FleetPlan["sites"][number]["plan"]): string[] {
  const request = plan?.request as
    | { managementNetwork: { addressPrefix: string }; logicalNetworks: { addressPrefix: string }[] }
    | undefined;
  return request === undefined
    ? []
    : [request.managementNetwork.addressPrefix, ...request.logicalNetworks.map(({ addressPrefix }) => addressPrefix)];
}

/** Every address of a site that is handed out, and for what. */
function placesOf(plan: FleetPlan["sites"][number]["plan"]): string {
  return JSON.stringify([
    prefixesIn(plan),
    plan?.networks.map(({ name, addressPrefix, gateway, pools }) => [
      name,
      addressPrefix,
      gateway,
      pools.map(({ purpose, cluster: of, start, end }) => [purpose, of, start, end]),
    ]),
  ]);
}

describe("planFleet, for any fleet", () => {
  it("gives blocks of the length requested, on their boundaries, in the supernet, clear of each other and of what is named", () => {
    let cases = 0;
    let placed = 0;
    fc.assert(
      fc.property(fleet, (requested) => {
        cases++;
        const request = requestOf(requested);
        const result = plannedFleet(request);
        const usedRanges = new Map<number, string>();
        const [first, last] = boundsOf(requested.supernet);
        const explicit = requested.sites.flatMap(({ lnet, management }) => [management, lnet]).filter((text) => !text.startsWith("/"));
        const isTaken = new Uint8Array(last - first + 1);
        for (const text of explicit)
          for (let [at, end] = boundsOf(text); at <= end; at++) if (at >= first && at <= last) isTaken[at - first] = 1;
        for (const [index, { plan, name }] of result.sites.entries()) {
          const prefixes = prefixesIn(plan);
          const texts = [requested.sites[index]?.management ?? "", requested.sites[index]?.lnet ?? ""];
          for (const [which, prefix] of prefixes.entries()) {
            const text = texts[which] ?? "";
            if (!text.startsWith("/")) {
              expect(prefix).to.equal(text);
              continue;
            }
            placed++;
            const [from, to] = boundsOf(prefix);
            expect(prefix.endsWith(text) && toNumber(prefix.split("/")[0] ?? "") === from, prefix).to.equal(true);
            expect(from >= first && to <= last, prefix).to.equal(true);
            for (let at = from; at <= to; at++) {
              expect(usedRanges.get(at), `${name} ${prefix}`).to.equal(undefined);
              usedRanges.set(at, name);
              expect(isTaken[at - first], `${prefix} is clear`).to.equal(0);
            }
          }
        }
        // blocks of sites without a plan are taken as well, so nothing that is free is in use, and not the other way round
        for (const { start, end, size } of result.free ?? []) {
          expect(toNumber(end) - toNumber(start) + 1).to.equal(size);
          for (let at = toNumber(start); at <= toNumber(end); at++)
            expect([usedRanges.has(at), isTaken[at - first]]).to.deep.equal([false, 0]);
        }
        if (result.sites.every(({ plan }) => plan !== undefined)) {
          const free = (result.free ?? []).reduce((sum, { size }) => sum + size, 0);
          expect(free).to.equal(last - first + 1 - usedRanges.size - isTaken.reduce((sum, one) => sum + one, 0));
        }
      }),
      { numRuns: 100 },
    );
    expect(placed).to.be.greaterThan(2 * cases);
  });

  it("moves nothing that exists whatever comes, goes, changes its place or grows", () => {
    let cases = 0;
    let kept = 0;
    const edited = fleet.chain((requested) =>
      fc.record({
        requested: fc.constant(requested),
        stays: fc.shuffledSubarray(requested.sites.map((_, index) => index)),
        fresh: fc.array(siteAsked, { maxLength: 3 }),
        more: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        inFront: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(edited, ({ requested, stays, fresh, more, inFront }) => {
        cases++;
        const first = plannedFleet(requestOf(requested));
        const old = stays.map((index) => {
          const toPlace = requested.sites[index] as Asked;
          return siteOf(`site-${index}`, more[index] === true ? { ...toPlace, clusters: toPlace.clusters + 1 } : toPlace);
        });
        const added = fresh.map((toPlace, index) => siteOf(`new-${index}`, toPlace));
        const sites = inFront ? [...added, ...old] : [...old, ...added];
        const second = plannedFleet({ supernet: requested.supernet, sites, previous: first });
        for (const { name, plan } of second.sites) {
          const stood = first.sites.find((one) => one.name === name)?.plan;
          if (stood === undefined || plan === undefined) continue;
          kept++;
          expect(prefixesIn(plan)).to.deep.equal(prefixesIn(stood));
          const pools = (of: typeof plan) =>
            of.networks.flatMap((one) =>
              one.pools.map(({ purpose, cluster: by, start, end }) => JSON.stringify([one.name, purpose, by, start, end])),
            );
          expect(pools(plan)).to.include.members(pools(stood));
        }
        const again = plannedFleet({ supernet: requested.supernet, sites: [...sites].reverse(), previous: second });
        for (const { name, plan } of second.sites)
          if (plan !== undefined) expect(placesOf(again.sites.find((one) => one.name === name)?.plan)).to.equal(placesOf(plan));
      }),
      { numRuns: 80 },
    );
    expect(kept).to.be.greaterThan(cases);
  });

  it("offers only changes that help, and gives the same bytes for the same request", () => {
    let tried = 0;
    fc.assert(
      fc.property(fleet, fc.constantFrom("10.30.0.0/23", "10.30.0.0/24"), (requested, supernet) => {
        const request = requestOf({ ...requested, supernet });
        const result = plannedFleet(request);
        expect(JSON.stringify(planFleet(structuredClone(request)))).to.equal(JSON.stringify(result));
        tried += expectSoundFleetFindings(request, result);
      }),
      { numRuns: 25 },
    );
    expect(tried).to.be.greaterThan(10);
  });

  it("tells of overlaps just where networks of different sites share an address", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 25, max: 28 })), { maxLength: 7 }), (nets) => {
        const sites = nets.map(([octet, length], index) =>
          site(`s${index}`, {
            lnet: `10.40.0.${octet * 32}/${length}`,
            gateway: `10.40.0.${octet * 32 + 1}`,
            management: `192.168.${index}.0/28`,
          }),
        );
        const result = planFleet({ sites });
        const expected = nets.flatMap(([octet, length], index) => {
          const [from, to] = boundsOf(`10.40.0.${octet * 32}/${length}`);
          const meets = nets.slice(0, index).some(([other, size]) => {
            const [start, end] = boundsOf(`10.40.0.${other * 32}/${size}`);
            return start <= to && from <= end;
          });
          return meets ? [`/sites/${index}/request/logicalNetworks/0/addressPrefix`] : [];
        });
        expect(result.findings.map(({ path }) => path)).to.deep.equal(expected);
      }),
      { numRuns: 60 },
    );
  });
});
