import { expect } from "chai";
import fc from "fast-check";
import { selectControlPlaneIps } from "../../../lib/plan/control-plane-ips/select-control-plane-ips.js";
import type { ControlPlaneIpRequest } from "../../../types/index.js";
import { expectShape } from "../against-schema.js";
import { boundsOf, numberOf } from "../carving/oracle.js";
import { dotted, reservationIn } from "../carving/requests.js";
import { expectSoundFindings, outcomeOf } from "../outcome.js";

function selected(request: ControlPlaneIpRequest) {
  const { result, findings } = outcomeOf(selectControlPlaneIps, request);
  expectSoundFindings(selectControlPlaneIps, request, findings);
  if (result !== undefined) expectShape("control-plane-ip-selection", result);
  return { result, findings };
}

describe("selectControlPlaneIps, for any request", () => {
  it("keeps every promise, as a look at each address shows", () => {
    const block = { base: 0x0adc2000, prefixLength: 27 };
    const address = fc.integer({ min: -3, max: 34 }).map((offset) => dotted(block.base + offset));
    const bounds = fc.array(
      fc.tuple(address, fc.nat(3)).map(([start, more]) => ({ start, end: dotted(numberOf(start) + more) })),
      { maxLength: 2 },
    );
    const name = fc.constantFrom("a", "b", "c", "d", "e");
    const request: fc.Arbitrary<ControlPlaneIpRequest> = fc.record(
      {
        addressPrefix: fc.constantFrom(
          "10.220.32.0/27",
          "10.220.32.0/27",
          "10.220.32.0/28",
          "10.220.32.9/29",
          "10.220.32.2/31",
          "10.220.32.7/32",
        ),
        clusters: fc
          .uniqueArray(
            fc.record({
              name,
              controlPlaneIp: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: address }),
            }),
            { selector: (cluster) => cluster.name },
          )
          .map((clusters) => clusters.map(({ name, controlPlaneIp }) => (controlPlaneIp === undefined ? name : { name, controlPlaneIp }))),
        gateway: address,
        dnsServers: fc.array(address, { maxLength: 2 }),
        ipPools: bounds,
        dhcpScopes: bounds,
        loadBalancerRanges: bounds,
        reserved: fc.array(reservationIn(block), { maxLength: 2 }),
        prefer: fc.constantFrom("lowest", "highest"),
        previous: fc.dictionary(name, address, { maxKeys: 1 }),
      },
      { requiredKeys: ["addressPrefix", "clusters"] },
    );
    let cases = 0;
    let served = 0;
    fc.assert(
      fc.property(request, (requestedItems) => {
        cases++;
        const { result } = selected(requestedItems);
        if (result === undefined) return;
        served++;
        const free = freeAddresses(requestedItems);
        const fixed = new Set(result.selections.filter(({ origin }) => origin !== "selected").map(({ controlPlaneIp }) => controlPlaneIp));
        const open = free.filter((text) => !fixed.has(text));
        if (requestedItems.prefer === "highest") open.reverse();
        let next = 0;
        for (const [index, { cluster, controlPlaneIp, origin }] of result.selections.entries()) {
          const one = requestedItems.clusters[index] ?? "";
          const requested = typeof one === "string" ? undefined : one.controlPlaneIp;
          expect(cluster).to.equal(typeof one === "string" ? one : one.name);
          expect(free).to.include(controlPlaneIp);
          expect(origin).to.equal(
            requested !== undefined ? "requested" : requestedItems.previous?.[cluster] !== undefined ? "kept" : "selected",
          );
          expect(controlPlaneIp).to.equal(requested ?? requestedItems.previous?.[cluster] ?? open[next++]);
        }
        expect(new Set(result.selections.map(({ controlPlaneIp }) => controlPlaneIp)).size).to.equal(result.selections.length);
        expect(result.remaining).to.equal(open.length - next);
        const again = selected({
          ...requestedItems,
          clusters: requestedItems.clusters.map((one) => (typeof one === "string" ? one : one.name)),
          previous: Object.fromEntries(result.selections.map(({ cluster, controlPlaneIp }) => [cluster, controlPlaneIp])),
        });
        expect(again.result?.selections.map(({ controlPlaneIp }) => controlPlaneIp)).to.deep.equal(
          result.selections.map(({ controlPlaneIp }) => controlPlaneIp),
        );
      }),
      { numRuns: 600 },
    );
    expect(served).to.be.greaterThan(cases / 6);
  });
});

/** The usable addresses of the prefix that nothing excludes, one by one. */
function freeAddresses(request: ControlPlaneIpRequest): string[] {
  const [first, last] = boundsOf(request.addressPrefix);
  const excluded = [
    ...(request.gateway === undefined ? [] : [request.gateway]),
    ...(request.dnsServers ?? []),
    ...[...(request.ipPools ?? []), ...(request.dhcpScopes ?? []), ...(request.loadBalancerRanges ?? [])].map(
      ({ start, end }) => `${start}-${end}`,
    ),
    ...(request.reserved ?? []).map((reservation) => (typeof reservation === "string" ? reservation : reservation.range)),
  ].map(boundsOf);
  const free: string[] = [];
  for (let address = first; address <= last; address++) {
    const isEnd = last - first > 1 && (address === first || address === last);
    if (!isEnd && !excluded.some(([from, to]) => from <= address && address <= to)) free.push(dotted(address));
  }
  return free;
}
