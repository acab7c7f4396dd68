import { expect } from "chai";
import { selectControlPlaneIps } from "../../../lib/plan/control-plane-ips/select-control-plane-ips.js";
import type { ControlPlaneIpRequest } from "../../../types/index.js";
import { expectSoundFindings, outcomeOf } from "../outcome.js";

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

describe("tooFewIps", () => {
  const rows: [reason: string, input: ControlPlaneIpRequest, told: string[]][] = [
    [
      "just as many are free as are to be selected",
      { addressPrefix: "10.0.0.0/29", gateway: "10.0.0.1", clusters: ["a", "b", "c", "d", "e"] },
      [],
    ],
    [
      "one more than are free",
      { addressPrefix: "10.0.0.0/29", gateway: "10.0.0.1", clusters: ["a", "b", "c", "d", "e", "f"] },
      [
        'error pool-does-not-fit /addressPrefix 10.0.0.0/29: 6 control plane IPs needed, but only 5 addresses free in 10.0.0.0/29, so none is left for "f"; use 10.0.0.0/28',
        "  between a, b, c, d, e, f, |, gateway 10.0.0.1",
        "  use 10.0.0.0/28: replace /addressPrefix 10.0.0.0/28",
      ],
    ],
    [
      "those that are settled take addresses, and are not selected",
      {
        addressPrefix: "10.0.0.0/29",
        gateway: "10.0.0.1",
        clusters: ["a", "b", { name: "c", controlPlaneIp: "10.0.0.3" }, { name: "d", controlPlaneIp: "10.0.0.5" }, "e", "f"],
      },
      [
        'error pool-does-not-fit /addressPrefix 10.0.0.0/29: 4 control plane IPs needed, but only 3 addresses free in 10.0.0.0/29, so none is left for "f"; use 10.0.0.0/28',
        "  between a, b, c, d, e, f, |, gateway 10.0.0.1",
        "  use 10.0.0.0/28: replace /addressPrefix 10.0.0.0/28",
      ],
    ],
    [
      "of the reservations in the way the smallest is released that leaves enough",
      {
        addressPrefix: "10.0.0.0/29",
        reserved: ["10.0.0.1-10.0.0.3", "10.0.0.4", { name: "printers", range: "10.0.0.5-10.0.0.6" }],
        clusters: ["a", "b"],
      },
      [
        'error pool-does-not-fit /addressPrefix 10.0.0.0/29: 2 control plane IPs needed, but only 0 addresses free in 10.0.0.0/29, so none is left for "a" and "b"; use 10.0.0.0/28, or remove the reservation "printers" 10.0.0.5-10.0.0.6',
        "  between a, |, reservation 10.0.0.1-10.0.0.3, reservation 10.0.0.4, printers",
        "  use 10.0.0.0/28: replace /addressPrefix 10.0.0.0/28",
        '  remove the reservation "printers" 10.0.0.5-10.0.0.6: remove /reserved/2',
      ],
    ],
    [
      "a larger prefix is clear of what lay outside as well",
      { addressPrefix: "10.0.0.0/30", reserved: ["10.0.0.4-10.0.0.14"], clusters: ["a", "b", "c", "d"] },
      [
        'error pool-does-not-fit /addressPrefix 10.0.0.0/30: 4 control plane IPs needed, but only 2 addresses free in 10.0.0.0/30, so none is left for "c" and "d"; use 10.0.0.0/27',
        "  between a, b, c, |",
        "  use 10.0.0.0/27: replace /addressPrefix 10.0.0.0/27",
        "info reservation-outside-prefix /reserved/0 10.0.0.4-10.0.0.14: 10.0.0.4-10.0.0.14 is outside 10.0.0.0/30 and has no effect; remove it or correct it",
        "  remove the reservation: remove /reserved/0",
      ],
    ],
    [
      "the whole of IPv4 has no larger prefix",
      { addressPrefix: "0.0.0.0/0", reserved: ["0.0.0.0-255.255.255.253"], clusters: ["a", "b"] },
      [
        'error pool-does-not-fit /addressPrefix 0.0.0.0/0: 2 control plane IPs needed, but only 1 address free in 0.0.0.0/0, so none is left for "b"; remove the reservation 0.0.0.0-255.255.255.253',
        "  between a, b, |, reservation 0.0.0.0-255.255.255.253",
        "  remove the reservation 0.0.0.0-255.255.255.253: remove /reserved/0",
        "warning prefix-special-purpose /addressPrefix 0.0.0.0/0: 0.0.0.0/0 overlaps 0.0.0.0/8 (This network, RFC 791) and 14 more such ranges; use a prefix of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
      ],
    ],
    [
      "nor is any reservation to be released where pools are in the way",
      { addressPrefix: "0.0.0.0/0", ipPools: [{ start: "0.0.0.1", end: "255.255.255.253" }], clusters: ["a", "b"] },
      [
        'error pool-does-not-fit /addressPrefix 0.0.0.0/0: 2 control plane IPs needed, but only 1 address free in 0.0.0.0/0, so none is left for "b"; request fewer',
        "  between a, b, |, IP pool 0.0.0.1-255.255.255.253",
        "warning prefix-special-purpose /addressPrefix 0.0.0.0/0: 0.0.0.0/0 overlaps 0.0.0.0/8 (This network, RFC 791) and 14 more such ranges; use a prefix of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
      ],
    ],
  ];
  for (const [reason, input, expected] of rows) {
    it(reason, () => {
      expect(told(input)).to.deep.equal(expected);
    });
  }
});
