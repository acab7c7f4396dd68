import { expect } from "chai";
import { planFleet } from "../../../lib/plan/fleet/plan-fleet.js";
import type { FleetRequest } from "../../../types/index.js";
import { cluster } from "../network/plan-requests.js";
import { expectSoundFleetFindings, plannedFleet, site } from "./fleets.js";

const at = (name: string, lnet: string) =>
  site(name, { lnet, gateway: lnet.replace(/\d+\/.*/, (end) => String(Number.parseInt(end, 10) + 1)) });

/** A site that exists at a prefix, and now asks for a block. */
function uses(supernet: string, prefix: string, lnet: string): FleetRequest {
  return { supernet, sites: [site("s", { lnet })], previous: planFleet({ sites: [at("s", prefix)] }) };
}

/** What is reported of blocks, with what is offered. */
function told(fleet: FleetRequest): string[] {
  const planned = plannedFleet(fleet);
  expectSoundFleetFindings(fleet, planned);
  return planned.sites.flatMap(({ findings }) =>
    findings
      .filter(({ rule }) => rule.startsWith("fleet-") || rule === "prefix-syntax")
      .flatMap(({ severity, rule, path, received, message, repairs = [] }) => [
        `${severity} ${rule} ${path} ${String(received)}: ${message}`,
        ...repairs.map(
          ({ text, patch }) =>
            `  ${text}: ${patch.map((one) => [one.op, one.path, ...("value" in one ? [one.value] : [])].join(" ")).join(", ")}`,
        ),
      ]),
  );
}

const large = cluster("line-1", { nodes: 60 });

describe("blockFindings", () => {
  const rows: [reason: string, fleet: FleetRequest, told: string[]][] = [
    [
      "nothing of a block that is placed, or exists as it is requested",
      { ...uses("10.30.0.0/24", "10.30.0.64/26", "/26"), sites: [site("s"), site("t")] },
      [],
    ],
    [
      "a block that exists outside, and stays there",
      uses("10.30.1.0/24", "10.30.0.64/26", "/26"),
      [
        'warning fleet-block-outside /sites/0/request/logicalNetworks/0/addressPrefix /26: "lnet" is 10.30.0.64/26 in the previous plan, outside the supernet 10.30.1.0/24, and does not move',
      ],
    ],
    [
      "a previous block with another length",
      uses("10.30.0.0/24", "10.30.0.64/26", "/25"),
      [
        'error fleet-block-changed /sites/0/request/logicalNetworks/0/addressPrefix /25: "lnet" is 10.30.0.64/26 in the previous plan but requests a block of /25; existing blocks cannot change, so request /26',
        "  request /26: replace /sites/0/request/logicalNetworks/0/addressPrefix /26",
      ],
    ],
    [
      "a length nobody can read",
      { supernet: "10.30.0.0/24", sites: [site("a", { lnet: "/26x" })] },
      [
        'error prefix-syntax /sites/0/request/logicalNetworks/0/addressPrefix /26x: "/26x" is not a prefix: prefix length "26x" is not a number from 0 to 32',
      ],
    ],
    [
      "no supernet, for each that asks",
      { sites: [at("a", "10.30.0.0/26"), site("b"), site("c", { lnet: "/27" })] },
      [
        'error fleet-no-supernet /sites/1/request/logicalNetworks/0/addressPrefix /26: "lnet" requests a block of /26, but there is no supernet; give one, or a prefix such as 10.0.0.0/26',
        'error fleet-no-supernet /sites/2/request/logicalNetworks/0/addressPrefix /27: "lnet" requests a block of /27, but there is no supernet; give one, or a prefix such as 10.0.0.0/27',
      ],
    ],
    [
      "two blocks of one site",
      { sites: [site("a", { management: "/28" })] },
      [
        "error fleet-no-supernet /sites/0/request/managementNetwork/addressPrefix /28: the management network requests a block of /28, but there is no supernet; give one, or a prefix such as 10.0.0.0/28",
        'error fleet-no-supernet /sites/0/request/logicalNetworks/0/addressPrefix /26: "lnet" requests a block of /26, but there is no supernet; give one, or a prefix such as 10.0.0.0/26',
      ],
    ],
    [
      "no place: a larger supernet or a smaller block",
      { supernet: "10.30.0.0/25", sites: [site("a"), site("b", { lnet: "/25" }), site("c", { lnet: "/28" })] },
      [
        'error fleet-block-does-not-fit /sites/1/request/logicalNetworks/0/addressPrefix /25: a block of /25 for "lnet" does not fit into 10.30.0.0/25; 48 addresses are free after the other blocks are placed; use the supernet 10.30.0.0/24, or request a block of /27',
        "  use the supernet 10.30.0.0/24: replace /supernet 10.30.0.0/24",
        "  request a block of /27: replace /sites/1/request/logicalNetworks/0/addressPrefix /27",
      ],
    ],
    [
      "no place, and a smaller block is too small for the site",
      { supernet: "10.30.0.0/25", sites: [site("a"), site("b", { lnet: "/25", clusters: [large] })] },
      [
        'error fleet-block-does-not-fit /sites/1/request/logicalNetworks/0/addressPrefix /25: a block of /25 for "lnet" does not fit into 10.30.0.0/25; 64 addresses are free after the other blocks are placed; use the supernet 10.30.0.0/24',
        "  use the supernet 10.30.0.0/24: replace /supernet 10.30.0.0/24",
      ],
    ],
    [
      "no place, and no block down to /30 has one",
      { supernet: "10.30.0.0/26", sites: [at("a", "10.30.0.0/26"), site("b", { lnet: "/27" })] },
      [
        'error fleet-block-does-not-fit /sites/1/request/logicalNetworks/0/addressPrefix /27: a block of /27 for "lnet" does not fit into 10.30.0.0/26; 0 addresses are free after the other blocks are placed; use the supernet 10.30.0.0/25',
        "  use the supernet 10.30.0.0/25: replace /supernet 10.30.0.0/25",
      ],
    ],
    [
      "the larger supernet stays in its private range: there is none",
      {
        supernet: "192.168.0.0/16",
        sites: [at("a", "192.168.0.0/17"), at("b", "192.168.128.0/17"), site("c", { management: "10.9.9.0/24" })],
      },
      [
        'error fleet-block-does-not-fit /sites/2/request/logicalNetworks/0/addressPrefix /26: a block of /26 for "lnet" does not fit into 192.168.0.0/16; 0 addresses are free after the other blocks are placed; use a larger supernet, or smaller blocks',
      ],
    ],
    [
      "the larger supernet stays in its private range: a block of /26 fits yet",
      {
        supernet: "192.168.0.0/16",
        sites: [site("a", { lnet: "/17", management: "10.9.9.0/24" }), site("b", { lnet: "/16", management: "10.9.9.0/24" })],
      },
      [
        'error fleet-block-does-not-fit /sites/1/request/logicalNetworks/0/addressPrefix /16: a block of /16 for "lnet" does not fit into 192.168.0.0/16; 32768 addresses are free after the other blocks are placed; request a block of /17',
        "  request a block of /17: replace /sites/1/request/logicalNetworks/0/addressPrefix /17",
      ],
    ],
    [
      "a supernet outside of private ranges may grow",
      { supernet: "11.0.0.0/25", sites: [site("a"), site("b", { lnet: "/25" })] },
      [
        'error fleet-block-does-not-fit /sites/1/request/logicalNetworks/0/addressPrefix /25: a block of /25 for "lnet" does not fit into 11.0.0.0/25; 64 addresses are free after the other blocks are placed; use the supernet 11.0.0.0/24, or request a block of /26',
        "  use the supernet 11.0.0.0/24: replace /supernet 11.0.0.0/24",
        "  request a block of /26: replace /sites/1/request/logicalNetworks/0/addressPrefix /26",
      ],
    ],
    [
      "two that have no place, and nothing is left for a smaller block of either",
      { supernet: "10.30.0.0/25", sites: [site("a", { lnet: "/25" }), site("b", { lnet: "/25" }), site("c", { lnet: "/25" })] },
      [
        'error fleet-block-does-not-fit /sites/1/request/logicalNetworks/0/addressPrefix /25: a block of /25 for "lnet" does not fit into 10.30.0.0/25; 0 addresses are free after the other blocks are placed; use the supernet 10.30.0.0/23',
        "  use the supernet 10.30.0.0/23: replace /supernet 10.30.0.0/23",
        'error fleet-block-does-not-fit /sites/2/request/logicalNetworks/0/addressPrefix /25: a block of /25 for "lnet" does not fit into 10.30.0.0/25; 0 addresses are free after the other blocks are placed; use the supernet 10.30.0.0/23',
        "  use the supernet 10.30.0.0/23: replace /supernet 10.30.0.0/23",
      ],
    ],
    [
      "a smaller block that takes the place of no other",
      { supernet: "10.30.0.0/24", sites: [site("a", { lnet: "/25" }), site("b", { lnet: "/25" }), site("c", { lnet: "/26" })] },
      [
        'error fleet-block-does-not-fit /sites/2/request/logicalNetworks/0/addressPrefix /26: a block of /26 for "lnet" does not fit into 10.30.0.0/24; 0 addresses are free after the other blocks are placed; use the supernet 10.30.0.0/23',
        "  use the supernet 10.30.0.0/23: replace /supernet 10.30.0.0/23",
      ],
    ],
  ];
  for (const [reason, fleet, expected] of rows) {
    it(reason, () => {
      expect(told(fleet)).to.deep.equal(expected);
    });
  }

  it("looks for a smaller block for twenty that have no place, and for a larger supernet for all", () => {
    const sites = Array.from({ length: 23 }, (_, index) => site(`s${index}`, { lnet: "/25" }));
    // the first two have the supernet, so that no smaller block fits either
    const { sites: planned } = planFleet({
      supernet: "10.30.0.0/24",
      sites: [...sites.slice(0, 1), at("t", "10.30.0.128/26"), ...sites.slice(1)],
    });
    const ways = planned.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === "fleet-block-does-not-fit").map(({ repairs = [] }) => repairs.map(({ text }) => text)),
    );
    expect(ways).to.have.length(22);
    expect(ways[0]).to.deep.equal(["use the supernet 10.30.0.0/20", "request a block of /26"]);
    expect(ways[19]).to.deep.equal(ways[0]);
    expect(ways[20]).to.deep.equal(["use the supernet 10.30.0.0/20"]);
  });
});
