import { expect } from "chai";
import { checkComparedPlan } from "../../../lib/plan/comparison/check-compared-plan.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { NetworkPlan } from "../../../types/index.js";
import { cluster, network, request } from "../network/plan-requests.js";

const plan = planNetwork(
  request(
    [network("hall", { addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1" })],
    ["a", "b"].map((name, index) =>
      cluster(name, {
        controlPlaneIp: `10.30.7.${4 + 10 * index}`,
        services: 1,
        loadBalancer: { addresses: [`10.30.7.${5 + 10 * index}`] },
      }),
    ),
  ),
);

function told(change: (plan: NetworkPlan) => unknown): string[] {
  const changed = structuredClone(plan);
  change(changed);
  return checkComparedPlan(changed, "/before").map(
    ({ severity, rule, path, message, received }) => `${severity} ${rule} ${path} ${received ?? "-"}: ${message}`,
  );
}

describe("checkComparedPlan", () => {
  const rows: [reason: string, change: (plan: NetworkPlan) => unknown, told: string[]][] = [
    ["nothing in a plan as it was made", () => {}, []],
    [
      "networks of one name",
      ({ networks }) => networks.push(structuredClone(networks[0] as (typeof networks)[number])),
      [
        'error name-unique /before/networks/1/name hall: "hall" is also the name of /before/networks/0; use another name, different in more than case',
      ],
    ],
    [
      "clusters of one name",
      ({ clusters }) => Object.assign(clusters[1] ?? {}, { name: "A" }),
      [
        'error name-unique /before/clusters/1/name A: "A" is also the name of /before/clusters/0; use another name, different in more than case',
        'error change-plan-inconsistent /before/clusters -: "b" is in only one of the plan and its request; plan the request again',
      ],
    ],
    [
      "a prefix that is none",
      ({ networks }) => Object.assign(networks[0] ?? {}, { addressPrefix: "10.30.7.0" }),
      [
        'error prefix-syntax /before/networks/0/addressPrefix 10.30.7.0: "10.30.7.0" is not a prefix: the prefix length is missing; write it after a slash, as in 10.0.0.0/24',
      ],
    ],
    [
      "a pool that starts nowhere",
      ({ networks }) => Object.assign(networks[0]?.pools[1] ?? {}, { start: "10.30.7" }),
      ['error address-syntax /before/networks/0/pools/1/start 10.30.7: "10.30.7" is not an address: expected 4 octets, got 3'],
    ],
    [
      "a pool that ends nowhere",
      ({ networks }) => Object.assign(networks[0]?.pools[1] ?? {}, { end: "10.30.7.256" }),
      ['error address-syntax /before/networks/0/pools/1/end 10.30.7.256: "10.30.7.256" is not an address: octet "256" is over 255'],
    ],
    [
      "a control plane IP that is no address",
      ({ clusters }) => Object.assign(clusters[1] ?? {}, { controlPlaneIp: "fd00::1" }),
      ['error ipv4-only /before/clusters/1/controlPlaneIp fd00::1: "fd00::1" is an IPv6 address where IPv4 is expected'],
    ],
    [
      "a load balancer range that starts nowhere",
      ({ clusters }) => Object.assign(clusters[1]?.loadBalancerRanges?.[0] ?? {}, { start: "" }),
      ['error address-syntax /before/clusters/1/loadBalancerRanges/0/start : "" is not an address: the text is empty'],
    ],
    [
      "a load balancer range that ends nowhere",
      ({ clusters }) => Object.assign(clusters[1]?.loadBalancerRanges?.[0] ?? {}, { end: "x".repeat(90) }),
      [
        'error address-syntax /before/clusters/1/loadBalancerRanges/0/end xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is not an address: octet "xxxxxxxxxxxxxxxxxxxx…" is not a decimal number',
      ],
    ],
    [
      "no address where there need be none",
      ({ clusters }) => {
        delete clusters[0]?.controlPlaneIp;
        delete clusters[0]?.loadBalancerRanges;
      },
      [],
    ],
    [
      "a platform its request is not for",
      (one) => Object.assign(one, { platform: "vmware" }),
      [
        'error change-plan-inconsistent /before/platform vmware: the plan is for "vmware", but its request is for "azure-local"; compare plans as planNetwork returns them',
      ],
    ],
    [
      "a cluster that was requested and is not planned",
      ({ clusters }) => clusters.pop(),
      ['error change-plan-inconsistent /before/clusters -: "b" is in only one of the plan and its request; plan the request again'],
    ],
    [
      "clusters that are planned and were not requested",
      ({ clusters }) => {
        Object.assign(clusters[0] ?? {}, { name: "x" });
        Object.assign(clusters[1] ?? {}, { name: "B" });
      },
      [
        'error change-plan-inconsistent /before/clusters -: "x" and "a" are in only one of the plan and its request; plan the request again',
      ],
    ],
  ];
  for (const [reason, change, expected] of rows) {
    it(`tells of ${reason}`, () => {
      expect(told(change)).to.deep.equal(expected);
    });
  }
});
