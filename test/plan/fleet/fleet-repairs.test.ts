import { expect } from "chai";
import { planFleet } from "../../../lib/plan/fleet/plan-fleet.js";
import type { FleetRequest } from "../../../types/index.js";
import { cluster } from "../network/plan-requests.js";
import { expectSoundFleetFindings, plannedFleet, site } from "./fleets.js";

const at = (name: string, lnet: string, nodes = 1) =>
  site(name, {
    lnet,
    gateway: lnet.replace(/\d+\/.*/, (end) => String(Number.parseInt(end, 10) + 1)),
    management: "192.168.10.0/24",
    clusters: [cluster("line-1", { nodes })],
  });

/** The changes that are offered for errors of sites. */
function offered(fleet: FleetRequest): string[] {
  const planned = plannedFleet(fleet);
  expectSoundFleetFindings(fleet, planned);
  return planned.sites.flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity === "error")
      .flatMap(({ rule, path, repairs = [] }) => [`${rule} ${path}`, ...repairs.map(({ text }) => `  ${text}`)]),
  );
}

describe("FleetRepairs", () => {
  const rows: [reason: string, fleet: FleetRequest, offered: string[]][] = [
    [
      "a larger prefix is offered where it is in the way of no block",
      { supernet: "10.30.1.0/26", sites: [at("a", "10.30.1.0/28", 20), site("b", { lnet: "/28" })] },
      [
        "pool-does-not-fit /sites/0/request/logicalNetworks/0/addressPrefix",
        "  use the prefix 10.30.1.0/27",
        '  plan 8 instead of 20 nodes in "linux" of "line-1"',
      ],
    ],
    [
      "and not where it would take the place of one",
      { supernet: "10.30.1.0/27", sites: [at("a", "10.30.1.0/28", 20), site("b", { lnet: "/28" })] },
      ["pool-does-not-fit /sites/0/request/logicalNetworks/0/addressPrefix", '  plan 8 instead of 20 nodes in "linux" of "line-1"'],
    ],
    [
      "one that overlaps what another site has is offered: that is reported anyway, and no error",
      { supernet: "10.40.0.0/24", sites: [at("a", "10.30.1.0/28", 20), at("b", "10.30.1.16/28")] },
      [
        "pool-does-not-fit /sites/0/request/logicalNetworks/0/addressPrefix",
        "  use the prefix 10.30.1.0/27",
        '  plan 8 instead of 20 nodes in "linux" of "line-1"',
      ],
    ],
    [
      "a block that had no place anyway is no reason against it",
      { supernet: "10.30.1.0/27", sites: [at("a", "10.30.1.0/28", 20), site("b", { lnet: "/27" })] },
      [
        "pool-does-not-fit /sites/0/request/logicalNetworks/0/addressPrefix",
        "  use the prefix 10.30.1.0/27",
        '  plan 8 instead of 20 nodes in "linux" of "line-1"',
        "fleet-block-does-not-fit /sites/1/request/logicalNetworks/0/addressPrefix",
        "  use the supernet 10.30.1.0/26",
        "  request a block of /28",
      ],
    ],
    [
      "a change that touches no place is offered as for the site alone",
      { supernet: "10.30.1.0/26", sites: [site("a", { gateway: "10.30.9.9" })] },
      ["lnet-gateway-in-prefix /sites/0/request/logicalNetworks/0/gateway", "  use 10.30.1.1"],
    ],
    [
      "a larger block is offered where there is room for it",
      {
        supernet: "10.30.1.0/26",
        sites: [site("a", { lnet: "/28", clusters: [cluster("line-1", { nodes: 20 })] }), site("b", { lnet: "/28" })],
      },
      [
        "pool-does-not-fit /sites/0/request/logicalNetworks/0/addressPrefix",
        "  use a block of /27",
        '  plan 8 instead of 20 nodes in "linux" of "line-1"',
      ],
    ],
    [
      "and none where it would leave another without",
      {
        supernet: "10.30.1.0/27",
        sites: [site("a", { lnet: "/28", clusters: [cluster("line-1", { nodes: 20 })] }), site("b", { lnet: "/28" })],
      },
      ["pool-does-not-fit /sites/0/request/logicalNetworks/0/addressPrefix", '  plan 8 instead of 20 nodes in "linux" of "line-1"'],
    ],
    [
      "none that is found elsewhere, where an address that is named is outside of it",
      {
        supernet: "10.30.0.0/26",
        sites: [
          site("a", { lnet: "/28", clusters: [cluster("line-1", { nodes: 17, controlPlaneIp: "10.30.0.5" })] }),
          at("b", "10.30.0.16/28"),
        ],
      },
      ["pool-does-not-fit /sites/0/request/logicalNetworks/0/addressPrefix", '  plan 5 instead of 17 nodes in "linux" of "line-1"'],
    ],
    [
      "none that is found elsewhere, where it is reserved and holds as little as the smaller one",
      {
        supernet: "10.30.0.0/26",
        sites: [
          site("a", { lnet: "/28", reserved: ["10.30.0.32-10.30.0.62"], clusters: [cluster("line-1", { nodes: 20 })] }),
          at("b", "10.30.0.16/28"),
        ],
      },
      ["pool-does-not-fit /sites/0/request/logicalNetworks/0/addressPrefix", '  plan 8 instead of 20 nodes in "linux" of "line-1"'],
    ],
    [
      "nothing where the only change would leave another without",
      {
        supernet: "10.30.1.0/27",
        sites: [site("a", { lnet: "/28", clusters: [cluster("line-1", { services: 20 })] }), site("b", { lnet: "/28" })],
      },
      ["pool-does-not-fit /sites/0/request/logicalNetworks/0/addressPrefix"],
    ],
    [
      "another error of the site that stays is no reason against it",
      {
        supernet: "10.30.1.0/25",
        sites: [
          site("a", {
            lnet: "10.30.1.0/28",
            gateway: "10.30.1.1",
            clusters: [cluster("line-1", { nodes: 20 }), cluster("line-2", { controlPlaneIp: "10.30.9.9" })],
          }),
        ],
      },
      [
        "pool-does-not-fit /sites/0/request/logicalNetworks/0/addressPrefix",
        "  use the prefix 10.30.1.0/26",
        '  plan 5 instead of 20 nodes in "linux" of "line-1"',
        "cp-ip-explicit-inside-prefix-outside-pool /sites/0/request/clusters/1/controlPlaneIp",
        "  remove the control plane IP to have one chosen",
      ],
    ],
    [
      "a block that had no place anyway does not hide that another one loses its place",
      { supernet: "10.30.1.0/27", sites: [at("a", "10.30.1.0/28", 20), site("b", { lnet: "/28" }), site("c", { lnet: "/27" })] },
      [
        "pool-does-not-fit /sites/0/request/logicalNetworks/0/addressPrefix",
        '  plan 8 instead of 20 nodes in "linux" of "line-1"',
        "fleet-block-does-not-fit /sites/2/request/logicalNetworks/0/addressPrefix",
        "  use the supernet 10.30.1.0/26",
      ],
    ],
  ];
  for (const [reason, fleet, expected] of rows) {
    it(reason, () => {
      expect(offered(fleet)).to.deep.equal(expected);
    });
  }

  it("tries sixty changes of where blocks can be, and offers none beyond", () => {
    const sites = Array.from({ length: 62 }, (_, index) => at(`s${index}`, `10.30.${index}.0/28`, 20));
    const { sites: planned } = planFleet({ supernet: "10.40.0.0/16", sites });
    const larger = planned.map(({ findings }) =>
      findings.some(({ repairs = [] }) => repairs.some(({ text }) => text.startsWith("use the prefix"))),
    );
    expect(larger.indexOf(false)).to.equal(60);
    expect(larger.lastIndexOf(true)).to.equal(59);
  });

  it("tries fewer of a fleet that is long to read: two of ten million characters", () => {
    const long = { reserved: [{ name: "x".repeat(10_000_100), range: "10.99.0.0/24" }] };
    const sites = Array.from({ length: 4 }, (_, index) => {
      const clusters = [cluster("line-1", { nodes: 20 })];
      return site(`s${index}`, { lnet: `10.30.${index}.0/28`, gateway: `10.30.${index}.1`, clusters, ...(index === 0 ? long : {}) });
    });
    const { sites: planned } = planFleet({ supernet: "10.40.0.0/16", sites });
    const larger = planned.map(({ findings }) =>
      findings.some(({ repairs = [] }) => repairs.some(({ text }) => text.startsWith("use the prefix"))),
    );
    expect(larger).to.deep.equal([true, true, false, false]);
  });
});
