import { expect } from "chai";
import { planFleet } from "../../../lib/plan/fleet/plan-fleet.js";
import type { FleetPlan, FleetRequest } from "../../../types/index.js";
import { cluster } from "../network/plan-requests.js";
import { expectSoundFleetFindings, plannedFleet, site } from "./fleets.js";

const supernet = "10.30.0.0/20";
const first = planFleet({ supernet, sites: [site("a"), site("b")] });
const grown = [cluster("line-1", { nodes: 20 })];
const otherGateway = planFleet({ supernet, sites: [site("a", { gateway: "10.30.0.62" })] });
const bothAsked = planFleet({ supernet, sites: [site("a", { management: "/28" })] });

/** A site that asks for a block, and names the prefix of its logical network. */
const oneNamed = (clusters = [cluster("line-1")]) => site("a", { lnet: "10.30.1.0/26", gateway: "10.30.1.1", management: "/28", clusters });
const named = planFleet({ supernet, sites: [oneNamed()] });

/** A plan in which somebody wrote another prefix than the one it was made with. */
const edited: FleetPlan = {
  ...first,
  sites: first.sites.map(({ plan, ...rest }) => ({
    ...rest,
    ...(plan && { plan: { ...plan, networks: plan.networks.map((one) => ({ ...one, addressPrefix: "10.30.4.0/26" })) } }),
  })),
};

/** What is reported of sites, errors and warnings, with every change that is offered. */
function told(fleet: FleetRequest): string[] {
  const planned = plannedFleet(fleet);
  expectSoundFleetFindings(fleet, planned);
  return planned.sites.flatMap(({ findings }) =>
    findings
      .filter(({ severity, rule }) => severity !== "info" && rule !== "fleet-overlap")
      .flatMap(({ severity, rule, path, received, message, repairs = [] }) => [
        `${severity} ${rule} ${path} ${String(received)}: ${message}`,
        ...repairs.flatMap(({ text, patch }) => [
          `  ${text}:`,
          ...patch.map((one) => `    ${[one.op, one.path, ...("value" in one ? [JSON.stringify(one.value)] : [])].join(" ")}`),
        ]),
      ]),
  );
}

describe("planSite", () => {
  const rows: [reason: string, fleet: FleetRequest, told: string[]][] = [
    [
      "a cluster is built again beside its network: the plan of the fleet that exists gives it up, at its place there",
      { supernet, sites: [site("c"), site("b", { clusters: grown })], previous: first },
      [
        'error lnet-immutable /sites/1/request/logicalNetworks/0 undefined: ipPool of "lnet" is 10.30.0.66-10.30.0.69 (4 addresses), but its clusters now need 22, and it cannot be enlarged; re-create "line-1" in a second network "lnet-2" with a block of /26',
        '  re-create "line-1" in a second network "lnet-2" with a block of /26:',
        '    add /sites/1/request/logicalNetworks/- {"name":"lnet-2","addressPrefix":"/26","dnsServers":["172.16.0.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /sites/1/request/clusters/0/network "lnet-2"',
        "    remove /previous/sites/1/plan/networks/0/pools/1",
        "    remove /previous/sites/1/plan/clusters/0",
      ],
    ],
    [
      "and the plan a site brings along, at its place in the site",
      { supernet, sites: [site("b", { clusters: grown, previous: first.sites[1]?.plan })] },
      [
        'error lnet-immutable /sites/0/request/logicalNetworks/0 undefined: ipPool of "lnet" is 10.30.0.66-10.30.0.69 (4 addresses), but its clusters now need 22, and it cannot be enlarged; re-create "line-1" in a second network "lnet-2" with a block of /26',
        '  re-create "line-1" in a second network "lnet-2" with a block of /26:',
        '    add /sites/0/request/logicalNetworks/- {"name":"lnet-2","addressPrefix":"/26","dnsServers":["172.16.0.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /sites/0/request/clusters/0/network "lnet-2"',
        "    remove /sites/0/request/previous/networks/0/pools/1",
        "    remove /sites/0/request/previous/clusters/0",
      ],
    ],
    [
      "a block that is too small is requested larger",
      { supernet, sites: [site("a", { lnet: "/28", clusters: grown })] },
      [
        'error pool-does-not-fit /sites/0/request/logicalNetworks/0/addressPrefix /28: ipPool needs 27 consecutive addresses, but the longest free run in 10.30.0.0/28 is 13 (28 needed in total, 13 free); use a block of /27, or plan 8 instead of 20 nodes in "linux" of "line-1"',
        "  use a block of /27:",
        '    replace /sites/0/request/logicalNetworks/0/addressPrefix "/27"',
        '  plan 8 instead of 20 nodes in "linux" of "line-1":',
        "    replace /sites/0/request/clusters/0/nodePools/0/nodeCount 8",
      ],
    ],
    [
      "a network that names its prefix gets a larger prefix",
      { supernet, sites: [site("a", { lnet: "10.30.1.0/28", gateway: "10.30.1.1", clusters: grown })] },
      [
        'error pool-does-not-fit /sites/0/request/logicalNetworks/0/addressPrefix 10.30.1.0/28: ipPool needs 27 consecutive addresses, but the longest free run in 10.30.1.0/28 is 13 (28 needed in total, 13 free); use the prefix 10.30.1.0/27, or plan 8 instead of 20 nodes in "linux" of "line-1"',
        "  use the prefix 10.30.1.0/27:",
        '    replace /sites/0/request/logicalNetworks/0/addressPrefix "10.30.1.0/27"',
        '  plan 8 instead of 20 nodes in "linux" of "line-1":',
        "    replace /sites/0/request/clusters/0/nodePools/0/nodeCount 8",
      ],
    ],
    [
      "a gateway outside of the block goes back into it",
      { supernet, sites: [site("a", { gateway: "10.30.0.99" })] },
      [
        "error lnet-gateway-in-prefix /sites/0/request/logicalNetworks/0/gateway 10.30.0.99: gateway 10.30.0.99 is outside 10.30.0.0/26; use an address from 10.30.0.1 to 10.30.0.62",
        "  use 10.30.0.1:",
        '    replace /sites/0/request/logicalNetworks/0/gateway "10.30.0.1"',
      ],
    ],
    [
      "a gateway on the last address of the block",
      { supernet, sites: [site("a", { gateway: "10.30.0.63" })] },
      [
        "error lnet-gateway-usable /sites/0/request/logicalNetworks/0/gateway 10.30.0.63: gateway 10.30.0.63 is the broadcast address of 10.30.0.0/26; use an address from 10.30.0.1 to 10.30.0.62",
        "  use 10.30.0.1:",
        '    replace /sites/0/request/logicalNetworks/0/gateway "10.30.0.1"',
      ],
    ],
    [
      "of two blocks of one site the one that is too small",
      { supernet, sites: [site("a", { management: "/28", lnet: "/28", clusters: grown })] },
      [
        'error pool-does-not-fit /sites/0/request/logicalNetworks/0/addressPrefix /28: ipPool needs 27 consecutive addresses, but the longest free run in 10.30.0.16/28 is 13 (28 needed in total, 13 free); use a block of /26, or plan 8 instead of 20 nodes in "linux" of "line-1"',
        "  use a block of /26:",
        '    replace /sites/0/request/logicalNetworks/0/addressPrefix "/26"',
        '  plan 8 instead of 20 nodes in "linux" of "line-1":',
        "    replace /sites/0/request/clusters/0/nodePools/0/nodeCount 8",
      ],
    ],
    [
      "a control plane IP outside of the block",
      { supernet, sites: [site("a", { clusters: [cluster("line-1", { controlPlaneIp: "10.30.9.9" })] })] },
      [
        "error cp-ip-explicit-inside-prefix-outside-pool /sites/0/request/clusters/0/controlPlaneIp 10.30.9.9: control plane IP 10.30.9.9 is outside 10.30.0.0/26; use one from 10.30.0.1 to 10.30.0.62 outside the IP pool, or remove it to have one chosen",
        "  remove the control plane IP to have one chosen:",
        "    remove /sites/0/request/clusters/0/controlPlaneIp",
      ],
    ],
    [
      "another gateway exists than the block gets: it is named, where none was",
      { supernet, sites: [site("a")], previous: otherGateway },
      [
        "error pool-previous-conflict /sites/0/request/logicalNetworks/0 undefined: ipPool is 10.30.0.1-10.30.0.4 in the previous plan, but the gateway 10.30.0.1 now uses it; existing addresses do not move, so free them or remove them from previous",
        "  remove it from previous so that it can be placed again:",
        "    remove /previous/sites/0/plan/networks/0/pools/0",
        'error lnet-immutable /sites/0/request/logicalNetworks/0/gateway undefined: gateway of "lnet" is 10.30.0.62 in the previous plan and cannot be changed to 10.30.0.1; use 10.30.0.62, or a second network',
        "  use 10.30.0.62:",
        '    add /sites/0/request/logicalNetworks/0/gateway "10.30.0.62"',
      ],
    ],
    [
      "another prefix exists than the block: no length asks for it, and nothing is offered",
      { supernet, sites: [site("a")], previous: edited },
      [
        'error lnet-immutable /sites/0/request/logicalNetworks/0/addressPrefix /26: addressPrefix of "lnet" is 10.30.4.0/26 in the previous plan and cannot be changed to 10.30.0.0/26; use 10.30.4.0/26, or a second network',
      ],
    ],
    [
      "a second network beside one that names its prefix names its own, whatever blocks others ask for",
      { supernet, sites: [oneNamed(grown)], previous: named },
      [
        'error lnet-immutable /sites/0/request/logicalNetworks/0 undefined: ipPool of "lnet" is 10.30.1.2-10.30.1.5 (4 addresses), but its clusters now need 22, and it cannot be enlarged; re-create "line-1" in a second network "lnet-2" with 10.30.1.0/26',
        '  re-create "line-1" in a second network "lnet-2" with 10.30.1.0/26:',
        '    add /sites/0/request/logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.1.0/26","gateway":"10.30.1.1","dnsServers":["172.16.0.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /sites/0/request/clusters/0/network "lnet-2"',
        "    remove /previous/sites/0/plan/networks/0/pools/1",
        "    remove /previous/sites/0/plan/clusters/0",
      ],
    ],
    [
      "a second network beside one of several that ask for blocks asks for one",
      { supernet, sites: [site("a", { management: "/28", clusters: grown })], previous: bothAsked },
      [
        'error lnet-immutable /sites/0/request/logicalNetworks/0 undefined: ipPool of "lnet" is 10.30.0.66-10.30.0.69 (4 addresses), but its clusters now need 22, and it cannot be enlarged; re-create "line-1" in a second network "lnet-2" with a block of /26',
        '  re-create "line-1" in a second network "lnet-2" with a block of /26:',
        '    add /sites/0/request/logicalNetworks/- {"name":"lnet-2","addressPrefix":"/26","dnsServers":["172.16.0.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /sites/0/request/clusters/0/network "lnet-2"',
        "    remove /previous/sites/0/plan/networks/0/pools/1",
        "    remove /previous/sites/0/plan/clusters/0",
      ],
    ],
    [
      "a property nobody knows, beside a network that asks for a block",
      { supernet, sites: [site("a", { management: "/28", note: 3 })] },
      [
        'error schema-unknown-property /sites/0/request/note 3: "note" is not a known property; known properties are platform, managementNetwork, logicalNetworks, clusters, controlPlaneIpMode, multiRack, arcGateway, region, proxy, reachableNetworks, clients, operators, reserved, spare, removed, asOf, oem, features, endpointParameters, previous',
        '  remove "note":',
        "    remove /sites/0/request/note",
      ],
    ],
    [
      "a plan of its own that is none",
      { supernet, sites: [site("a", { previous: 5 })] },
      ["error schema-type /sites/0/request/previous 5: expected an object with networks and clusters, got 5"],
    ],
    [
      "a site that has no request at all",
      { supernet, sites: [{ name: "a", request: {} }] },
      [
        'error schema-required /sites/0/request/platform undefined: platform is missing; expected "azure-local", "windows-server", "vmware" or "azure-cni"',
      ],
    ],
  ];
  for (const [reason, fleet, expected] of rows) {
    it(reason, () => {
      expect(told(fleet)).to.deep.equal(expected);
    });
  }
});
