import { expect } from "chai";
import { selectControlPlaneIps } from "../../../lib/plan/control-plane-ips/select-control-plane-ips.js";
import type { ControlPlaneIpRequest } from "../../../types/index.js";
import { expectSoundFindings, outcomeOf } from "../outcome.js";

const requested: ControlPlaneIpRequest = {
  addressPrefix: "10.0.0.0/27",
  gateway: "10.0.0.1",
  dnsServers: ["10.0.0.2"],
  ipPools: [{ start: "10.0.0.4", end: "10.0.0.9" }],
  reserved: [{ name: "printers", range: "10.0.0.16/30" }],
  clusters: ["a"],
};

/** Each finding with what does not go together and what is offered. */
function told(input: ControlPlaneIpRequest): string[] {
  const { findings } = outcomeOf(selectControlPlaneIps, input);
  expectSoundFindings(selectControlPlaneIps, input, findings);
  return findings.flatMap(({ severity, rule, path, received, message, conflict, repairs = [] }) => [
    `${severity} ${rule} ${path} ${String(received)}: ${message}`,
    ...(conflict === undefined ? [] : [`  between ${[...conflict.pools, "|", ...conflict.reservations].join(", ")}`]),
    ...repairs.map(
      ({ text, patch }) =>
        `  ${text}: ${patch.map((one) => [one.op, one.path, ...("value" in one ? [one.value] : [])].join(" ")).join(", ")}`,
    ),
  ]);
}

describe("checkSettledIps", () => {
  const rows: [reason: string, input: ControlPlaneIpRequest, told: string[]][] = [
    ["nothing is reported of an address that nothing has", { ...requested, clusters: [{ name: "a", controlPlaneIp: "10.0.0.3" }] }, []],
    [
      "outside of the prefix",
      { ...requested, clusters: [{ name: "a", controlPlaneIp: "10.0.1.3" }] },
      [
        'error cp-ip-explicit-inside-prefix-outside-pool /clusters/0/controlPlaneIp 10.0.1.3: control plane IP 10.0.1.3 of "a" is outside 10.0.0.0/27; use an unused address, such as 10.0.0.3, or remove it to have one chosen',
        "  use 10.0.0.3: replace /clusters/0/controlPlaneIp 10.0.0.3",
        "  remove it to have one chosen: remove /clusters/0/controlPlaneIp",
      ],
    ],
    [
      "the network address",
      { ...requested, clusters: [{ name: "a", controlPlaneIp: "10.0.0.0" }] },
      [
        'error cp-ip-explicit-inside-prefix-outside-pool /clusters/0/controlPlaneIp 10.0.0.0: control plane IP 10.0.0.0 of "a" is the network address of 10.0.0.0/27; use an unused address, such as 10.0.0.3, or remove it to have one chosen',
        "  use 10.0.0.3: replace /clusters/0/controlPlaneIp 10.0.0.3",
        "  remove it to have one chosen: remove /clusters/0/controlPlaneIp",
      ],
    ],
    [
      "the broadcast address",
      { ...requested, clusters: [{ name: "a", controlPlaneIp: "10.0.0.31" }] },
      [
        'error cp-ip-explicit-inside-prefix-outside-pool /clusters/0/controlPlaneIp 10.0.0.31: control plane IP 10.0.0.31 of "a" is the broadcast address of 10.0.0.0/27; use an unused address, such as 10.0.0.3, or remove it to have one chosen',
        "  use 10.0.0.3: replace /clusters/0/controlPlaneIp 10.0.0.3",
        "  remove it to have one chosen: remove /clusters/0/controlPlaneIp",
      ],
    ],
    [
      "the gateway",
      { ...requested, clusters: [{ name: "a", controlPlaneIp: "10.0.0.1" }] },
      [
        'error cp-ip-one-per-cluster /clusters/0/controlPlaneIp 10.0.0.1: control plane IP 10.0.0.1 of "a" is in use by gateway 10.0.0.1; use an unused address, such as 10.0.0.3, or remove it to have one chosen',
        "  use 10.0.0.3: replace /clusters/0/controlPlaneIp 10.0.0.3",
        "  remove it to have one chosen: remove /clusters/0/controlPlaneIp",
      ],
    ],
    [
      "a DNS server",
      { ...requested, clusters: [{ name: "a", controlPlaneIp: "10.0.0.2" }] },
      [
        'error cp-ip-one-per-cluster /clusters/0/controlPlaneIp 10.0.0.2: control plane IP 10.0.0.2 of "a" is in use by DNS server 10.0.0.2; use an unused address, such as 10.0.0.3, or remove it to have one chosen',
        "  use 10.0.0.3: replace /clusters/0/controlPlaneIp 10.0.0.3",
        "  remove it to have one chosen: remove /clusters/0/controlPlaneIp",
      ],
    ],
    [
      "the last address of an IP pool",
      { ...requested, clusters: [{ name: "a", controlPlaneIp: "10.0.0.9" }] },
      [
        'error cp-ip-explicit-inside-prefix-outside-pool /clusters/0/controlPlaneIp 10.0.0.9: control plane IP 10.0.0.9 of "a" is in use by IP pool 10.0.0.4-10.0.0.9; use an unused address, such as 10.0.0.3, or remove it to have one chosen',
        "  use 10.0.0.3: replace /clusters/0/controlPlaneIp 10.0.0.3",
        "  remove it to have one chosen: remove /clusters/0/controlPlaneIp",
      ],
    ],
    [
      "the first address of a reservation",
      { ...requested, clusters: [{ name: "a", controlPlaneIp: "10.0.0.16" }] },
      [
        'error cp-ip-one-per-cluster /clusters/0/controlPlaneIp 10.0.0.16: control plane IP 10.0.0.16 of "a" is in use by reservation "printers" 10.0.0.16-10.0.0.19; use an unused address, such as 10.0.0.3, or remove it to have one chosen',
        "  use 10.0.0.3: replace /clusters/0/controlPlaneIp 10.0.0.3",
        "  remove it to have one chosen: remove /clusters/0/controlPlaneIp",
      ],
    ],
    [
      "two clusters ask for one address: the later is reported",
      {
        ...requested,
        clusters: [
          { name: "a", controlPlaneIp: "10.0.0.3" },
          { name: "b", controlPlaneIp: "10.0.0.3" },
          { name: "c", controlPlaneIp: "10.0.0.3" },
        ],
      },
      [
        'error cp-ip-one-per-cluster /clusters/1/controlPlaneIp 10.0.0.3: control plane IP 10.0.0.3 of "b" is also that of "a"; use an unused address, such as 10.0.0.10, or remove it to have one chosen',
        "  use 10.0.0.10: replace /clusters/1/controlPlaneIp 10.0.0.10",
        "  remove it to have one chosen: remove /clusters/1/controlPlaneIp",
        'error cp-ip-one-per-cluster /clusters/2/controlPlaneIp 10.0.0.3: control plane IP 10.0.0.3 of "c" is also that of "a"; use an unused address, such as 10.0.0.10, or remove it to have one chosen',
        "  use 10.0.0.10: replace /clusters/2/controlPlaneIp 10.0.0.10",
        "  remove it to have one chosen: remove /clusters/2/controlPlaneIp",
      ],
    ],
    [
      "of two that ask for the gateway each is reported of the gateway",
      {
        ...requested,
        clusters: [
          { name: "a", controlPlaneIp: "10.0.0.1" },
          { name: "b", controlPlaneIp: "10.0.0.1" },
        ],
      },
      [
        'error cp-ip-one-per-cluster /clusters/0/controlPlaneIp 10.0.0.1: control plane IP 10.0.0.1 of "a" is in use by gateway 10.0.0.1; use an unused address, such as 10.0.0.3, or remove it to have one chosen',
        "  use 10.0.0.3: replace /clusters/0/controlPlaneIp 10.0.0.3",
        "  remove it to have one chosen: remove /clusters/0/controlPlaneIp",
        'error cp-ip-one-per-cluster /clusters/1/controlPlaneIp 10.0.0.1: control plane IP 10.0.0.1 of "b" is in use by gateway 10.0.0.1; use an unused address, such as 10.0.0.3, or remove it to have one chosen',
        "  use 10.0.0.3: replace /clusters/1/controlPlaneIp 10.0.0.3",
        "  remove it to have one chosen: remove /clusters/1/controlPlaneIp",
      ],
    ],
    [
      "no other address is free",
      { addressPrefix: "10.0.0.0/30", gateway: "10.0.0.1", reserved: ["10.0.0.2"], clusters: [{ name: "a", controlPlaneIp: "10.0.0.2" }] },
      [
        'error cp-ip-one-per-cluster /clusters/0/controlPlaneIp 10.0.0.2: control plane IP 10.0.0.2 of "a" is in use by reservation 10.0.0.2; use an unused address from 10.0.0.1-10.0.0.2, or remove it to have one chosen',
        "  remove it to have one chosen: remove /clusters/0/controlPlaneIp",
      ],
    ],
    [
      "another address is requested than exists",
      { ...requested, clusters: [{ name: "a", controlPlaneIp: "10.0.0.3" }], previous: { a: "10.0.0.10" } },
      [
        'error pool-previous-conflict /clusters/0/controlPlaneIp 10.0.0.3: control plane IP 10.0.0.3 of "a" is requested, but its existing one is 10.0.0.10; a control plane IP cannot be changed, so use 10.0.0.10',
        "  use 10.0.0.10: replace /clusters/0/controlPlaneIp 10.0.0.10",
      ],
    ],
    [
      "the address that exists is requested, which is well",
      { ...requested, clusters: [{ name: "a", controlPlaneIp: "10.0.0.10" }], previous: { a: "10.0.0.10" } },
      [],
    ],
    [
      "the one that exists lies outside now",
      { ...requested, previous: { A: "10.0.1.10", gone: "10.0.0.1" } },
      [
        'error pool-previous-conflict /previous/A 10.0.1.10: control plane IP 10.0.1.10 of "a" is outside 10.0.0.0/27; an existing control plane IP does not move, so free the address, or remove the cluster from previous to get another one',
        "  remove it from previous so that another address is chosen: remove /previous/A",
      ],
    ],
    [
      "the one that exists is reserved now",
      { ...requested, previous: { a: "10.0.0.18" } },
      [
        'error pool-previous-conflict /previous/a 10.0.0.18: control plane IP 10.0.0.18 of "a" is in use by reservation "printers" 10.0.0.16-10.0.0.19; an existing control plane IP does not move, so free the address, or remove the cluster from previous to get another one',
        "  remove it from previous so that another address is chosen: remove /previous/a",
      ],
    ],
    [
      "a name that exists in two cases is that of its own case",
      { ...requested, clusters: ["a", "b"], previous: { A: "10.0.0.1", a: "10.0.0.12", B: "10.0.0.13" } },
      [],
    ],
  ];
  for (const [reason, input, expected] of rows) {
    it(reason, () => {
      expect(told(input)).to.deep.equal(expected);
    });
  }
});
