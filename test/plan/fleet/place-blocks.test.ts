import { expect } from "chai";
import { formatPrefix, formatRange } from "../../../lib/address/index.js";
import { arrangeBlocks } from "../../../lib/plan/fleet/place-blocks.js";
import { planFleet } from "../../../lib/plan/fleet/plan-fleet.js";
import type { FleetRequest, FleetSite } from "../../../types/index.js";
import { site } from "./fleets.js";

/** A site whose network names a prefix. */
const at = (name: string, lnet: string) =>
  site(name, { lnet, gateway: lnet.replace(/\d+\/.*/, (end) => String(Number.parseInt(end, 10) + 1)) });

/** Sites that exist at prefixes, and now ask for blocks of their lengths. */
function uses(supernet: string | undefined, ...prefixes: readonly string[]): FleetRequest {
  const previous = planFleet({ sites: prefixes.map((prefix, index) => at(`s${index}`, prefix)) });
  const sites = prefixes.map((prefix, index) => site(`s${index}`, { lnet: prefix.slice(prefix.indexOf("/")) }));
  return { ...(supernet === undefined ? {} : { supernet }), sites, previous };
}

function withRoute(one: FleetSite, dnsServers: readonly string[], podCidr: string): FleetSite {
  const request = structuredClone(one.request) as { logicalNetworks: object[]; clusters: object[] };
  Object.assign(request.logicalNetworks[0] ?? {}, { dnsServers });
  Object.assign(request.clusters[0] ?? {}, { podCidr });
  return { ...one, request };
}

/** Where each block is, what is free before they are placed, and what is taken in the end. */
function arranged(fleet: FleetRequest, steps?: number): string[] {
  const { supernet, blocks, free, usedRanges, inRequestOrder, ...others } = arrangeBlocks(fleet, steps);
  expect(Object.keys(others)).to.deep.equal(["networks"]);
  return [
    `${supernet === undefined ? "no supernet" : formatPrefix(supernet)}${inRequestOrder ? "" : ", in another order"}`,
    ...blocks.map((block) =>
      [
        block.kind,
        ...("prefix" in block ? [formatPrefix(block.prefix)] : []),
        ...("prefixLength" in block ? [`/${block.prefixLength}`] : []),
        ...("isOutside" in block && block.isOutside ? ["outside"] : []),
      ].join(" "),
    ),
    `free ${free.map(formatRange).join(", ")}`,
    `taken ${usedRanges.map(formatRange).join(", ")}`,
  ];
}

describe("arrangeBlocks", () => {
  const rows: [reason: string, fleet: FleetRequest, expected: string[]][] = [
    ["no supernet, no block", { sites: [site("a"), at("b", "10.30.1.0/26")] }, ["no supernet", "no-supernet", "free ", "taken "]],
    [
      "a block that nobody can read the length of",
      { supernet: "10.30.0.0/24", sites: [site("a", { lnet: "/33" }), site("b")] },
      ["10.30.0.0/24", "unreadable", "placed 10.30.0.0/26", "free 10.30.0.0-10.30.0.255", "taken 10.30.0.0-10.30.0.63"],
    ],
    [
      "what exists stays where it is without a supernet too",
      uses(undefined, "10.30.1.0/26"),
      ["no supernet", "kept 10.30.1.0/26", "free ", "taken 10.30.1.0-10.30.1.63"],
    ],
    [
      "blocks that exist at the first and at the last addresses of the supernet are inside",
      uses("10.30.0.0/24", "10.30.0.0/26", "10.30.0.192/26"),
      [
        "10.30.0.0/24",
        "kept 10.30.0.0/26",
        "kept 10.30.0.192/26",
        "free 10.30.0.64-10.30.0.191",
        "taken 10.30.0.0-10.30.0.63, 10.30.0.192-10.30.0.255",
      ],
    ],
    [
      "blocks right before and right behind the supernet are outside",
      uses("10.30.1.0/24", "10.30.0.192/26", "10.30.2.0/26"),
      [
        "10.30.1.0/24",
        "kept 10.30.0.192/26 outside",
        "kept 10.30.2.0/26 outside",
        "free 10.30.1.0-10.30.1.255",
        "taken 10.30.0.192-10.30.0.255, 10.30.2.0-10.30.2.63",
      ],
    ],
    [
      "a block that is larger than the supernet is outside, though it begins or ends with it",
      uses("10.30.1.0/24", "10.30.0.0/23", "10.30.1.0/24"),
      ["10.30.1.0/24", "kept 10.30.0.0/23 outside", "kept 10.30.1.0/24", "free ", "taken 10.30.0.0-10.30.1.255"],
    ],
    [
      "a previous block with another length than it asks for",
      { ...uses("10.30.0.0/24", "10.30.0.0/26"), sites: [site("s0", { lnet: "/25" })] },
      ["10.30.0.0/24", "changed 10.30.0.0/26", "free 10.30.0.64-10.30.0.255", "taken 10.30.0.0-10.30.0.63"],
    ],
    [
      "nothing stands for a site of another name",
      { ...uses("10.30.0.0/24", "10.30.0.64/26"), sites: [site("s1")] },
      ["10.30.0.0/24", "placed 10.30.0.0/26", "free 10.30.0.0-10.30.0.255", "taken 10.30.0.0-10.30.0.63"],
    ],
    [
      "a DNS server and a pod range of one site are clear of the block of another",
      { supernet: "10.30.0.0/24", sites: [withRoute(at("a", "10.99.0.0/26"), ["10.30.0.0", "10.30.0.66"], "10.30.0.192/26"), site("b")] },
      [
        "10.30.0.0/24",
        "placed 10.30.0.128/26",
        "free 10.30.0.1-10.30.0.65, 10.30.0.67-10.30.0.191",
        "taken 10.30.0.0, 10.30.0.66, 10.30.0.128-10.30.0.255",
      ],
    ],
    [
      "a route to all of the supernet is no use of it",
      { supernet: "10.30.0.0/24", sites: [withRoute(at("a", "10.99.0.0/26"), ["172.16.0.5"], "10.30.0.0/24"), site("b")] },
      ["10.30.0.0/24", "placed 10.30.0.0/26", "free 10.30.0.0-10.30.0.255", "taken 10.30.0.0-10.30.0.63"],
    ],
    [
      "nor is one to more than the supernet",
      {
        supernet: "10.30.1.0/24",
        sites: [
          withRoute(at("a", "10.99.0.0/26"), ["172.16.0.5"], "10.30.0.0/23"),
          withRoute(at("b", "10.99.1.0/26"), ["172.16.0.5"], "10.30.0.0/16"),
          site("c"),
        ],
      },
      ["10.30.1.0/24", "placed 10.30.1.0/26", "free 10.30.1.0-10.30.1.255", "taken 10.30.1.0-10.30.1.63"],
    ],
    [
      "a route to its first half is, and one to its second half",
      {
        supernet: "10.30.0.0/24",
        sites: [
          withRoute(at("a", "10.99.0.0/26"), ["172.16.0.5"], "10.30.0.0/25"),
          withRoute(at("b", "10.99.1.0/26"), ["172.16.0.5"], "10.30.0.192/26"),
          site("c"),
        ],
      },
      ["10.30.0.0/24", "placed 10.30.0.128/26", "free 10.30.0.128-10.30.0.191", "taken 10.30.0.0-10.30.0.255"],
    ],
    [
      "a network that has all of the supernet leaves nothing",
      { supernet: "10.30.0.0/24", sites: [at("a", "10.30.0.0/24"), site("b")] },
      ["10.30.0.0/24", "no-room /26", "free ", "taken 10.30.0.0-10.30.0.255"],
    ],
    [
      "a prefix that cannot be read takes nothing",
      { supernet: "10.30.0.0/24", sites: [at("a", "10.30.0.0/99"), site("b")] },
      ["10.30.0.0/24", "placed 10.30.0.0/26", "free 10.30.0.0-10.30.0.255", "taken 10.30.0.0-10.30.0.63"],
    ],
    [
      "one after the other would strand a block",
      { supernet: "10.30.0.0/23", sites: [at("dns", "10.30.1.0/25"), site("a", { lnet: "/25" }), site("b", { lnet: "/24" })] },
      [
        "10.30.0.0/23, in another order",
        "placed 10.30.1.128/25",
        "placed 10.30.0.0/24",
        "free 10.30.0.0-10.30.0.255, 10.30.1.128-10.30.1.255",
        "taken 10.30.0.0-10.30.1.255",
      ],
    ],
    [
      "also where everything had better be avoided",
      { supernet: "10.96.0.0/23", sites: [at("dns", "10.96.1.0/25"), site("a", { lnet: "/25" }), site("b", { lnet: "/24" })] },
      [
        "10.96.0.0/23, in another order",
        "placed 10.96.1.128/25",
        "placed 10.96.0.0/24",
        "free 10.96.0.0-10.96.0.255, 10.96.1.128-10.96.1.255",
        "taken 10.96.0.0-10.96.1.255",
      ],
    ],
    [
      "where one has no place the others still get theirs",
      { supernet: "10.30.0.0/25", sites: [site("a"), site("b", { lnet: "/25" }), site("c")] },
      [
        "10.30.0.0/25",
        "placed 10.30.0.0/26",
        "no-room /25",
        "placed 10.30.0.64/26",
        "free 10.30.0.0-10.30.0.127",
        "taken 10.30.0.0-10.30.0.127",
      ],
    ],
  ];
  for (const [reason, fleet, expected] of rows) {
    it(reason, () => {
      expect(arranged(fleet)).to.deep.equal(expected);
    });
  }

  it("finds another order without any steps of a search, as the largest first is tried in any case", () => {
    const sites = [at("dns", "10.30.1.0/25"), site("a", { lnet: "/25" }), site("b", { lnet: "/24" })];
    expect(arranged({ supernet: "10.30.0.0/23", sites }, 0).slice(0, 3)).to.deep.equal([
      "10.30.0.0/23, in another order",
      "placed 10.30.1.128/25",
      "placed 10.30.0.0/24",
    ]);
  });
});
