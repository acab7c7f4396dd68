import { planFleet } from "../../../lib/plan/fleet/plan-fleet.js";
import type { Finding, FleetRequest } from "../../../types/index.js";
import { site } from "../../plan/fleet/fleets.js";
import type { CaseTable } from "./case.js";

const planned = (request: FleetRequest): readonly Finding[] => {
  const { sites, findings } = planFleet(request);
  return [...sites.flatMap((one) => one.findings), ...findings];
};

const at = (index: number) => `/sites/${index}/request/logicalNetworks/0/addressPrefix`;
const supernet = "10.30.0.0/16";
const exists = planFleet({ supernet, sites: [site("a")] });

const rows: readonly (readonly [why: string, request: FleetRequest, told: string])[] = [
  [
    "a block without a supernet",
    { sites: [site("a")] },
    `error fleet-no-supernet ${at(0)}: "lnet" requests a block of /26, but there is no supernet; give one, or a prefix such as 10.0.0.0/26`,
  ],
  [
    "a block that is larger than the supernet",
    { supernet: "10.30.0.0/27", sites: [site("a")] },
    `error fleet-block-does-not-fit ${at(0)}: a block of /26 for "lnet" does not fit into 10.30.0.0/27; 32 addresses are free after the other blocks are placed; use the supernet 10.30.0.0/26, or request a block of /27`,
  ],
  [
    "a previous block with another length",
    { supernet, sites: [site("a", { lnet: "/25" })], previous: exists },
    `error fleet-block-changed ${at(0)}: "lnet" is 10.30.0.0/26 in the previous plan but requests a block of /25; existing blocks cannot change, so request /26`,
  ],
  [
    "a previous block outside the supernet",
    { supernet: "10.40.0.0/16", sites: [site("a")], previous: exists },
    `warning fleet-block-outside ${at(0)}: "lnet" is 10.30.0.0/26 in the previous plan, outside the supernet 10.40.0.0/16, and does not move`,
  ],
  [
    "blocks that have to be arranged otherwise",
    {
      supernet: "10.30.0.0/23",
      sites: [site("a", { lnet: "10.30.1.0/25", gateway: "10.30.1.1" }), site("b", { lnet: "/25" }), site("c", { lnet: "/24" })],
    },
    "info fleet-order-changed /supernet: in request order one block would not fit, so the blocks are arranged in another order; keep this plan as previous before you add sites",
  ],
  [
    "a site in the service range of another one",
    {
      sites: [
        site("a", { lnet: "10.30.1.0/25", gateway: "10.30.1.1" }),
        site("b", { management: "10.100.4.0/24", lnet: "10.30.2.0/25", gateway: "10.30.2.1" }),
      ],
    },
    'warning fleet-hidden /sites/1/request/managementNetwork/addressPrefix: the management network of "b" with 10.100.4.0/24 is in the service range 10.96.0.0/12 of "a", from where it cannot be reached; give the network another prefix, or those clusters other ranges where they can be set',
  ],
  [
    "sites with the same management network",
    { supernet, sites: [site("a"), site("b")] },
    'warning fleet-overlap /sites/1/request/managementNetwork/addressPrefix: the management network of "b" with 192.168.10.0/24 overlaps the management network of "a" with 192.168.10.0/24; give each site prefixes of its own',
  ],
];

export const fleetTable: CaseTable = {
  about: "fleets",
  good: [
    { why: "two sites with networks of their own", ask: () => planned({ supernet, sites: [site("a"), site("b", { management: "/28" })] }) },
  ],
  cases: rows.map(([why, request, told]) => ({ why, told: [told], ask: () => planned(request) })),
};
