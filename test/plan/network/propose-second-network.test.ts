import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalCluster, AzureLocalRequest, LogicalNetwork, PlanRequest, VmwareRequest } from "../../../types/index.js";
import { goodVmware } from "../../platforms/vmware/requests.js";
import { goodStatic } from "../../platforms/windows-server/requests.js";
import { expectSoundFindings, outcomeOf } from "../outcome.js";
import { cluster, network, request } from "./plan-requests.js";

const small = (name: string, changes: Partial<LogicalNetwork> = {}) => network(name, { addressPrefix: "10.30.7.0/28", ...changes });

/** A network whose first cluster exists, and which is outgrown by others. */
function outgrown(first: LogicalNetwork, fresh: readonly AzureLocalCluster[], old = cluster("a", { nodes: 4 })): AzureLocalRequest {
  const before = request([first], [old]);
  return { ...before, clusters: [old, ...fresh], previous: planNetwork(before) };
}

/** A virtual network of this name whose pools were chosen, and a cluster too many for them. */
function grown(name: string): PlanRequest {
  const virtualNetworks = goodStatic.virtualNetworks.map(
    ({ k8sNodeIpPoolStart: _, k8sNodeIpPoolEnd: __, vipPoolStart: ___, vipPoolEnd: ____, ...rest }) => ({ ...rest, name }),
  );
  const before = { ...goodStatic, virtualNetworks };
  return { ...before, clusters: [...before.clusters, cluster("c", { nodes: 30 })], previous: planNetwork(before) };
}

/** What is offered for the network that is outgrown, and for what has no place in it. */
function offered(input: PlanRequest): string[] {
  const { findings } = outcomeOf(planNetwork, input);
  const told = findings.filter(({ rule }) => rule === "lnet-immutable" || rule === "hci-immutable" || rule === "pool-does-not-fit");
  expectSoundFindings(planNetwork, input, told);
  return told.flatMap(({ rule, path, repairs = [] }) => [
    `${rule} ${path}`,
    ...repairs.flatMap(({ text, patch }) => [
      `  ${text}:`,
      ...patch.map((one) => `    ${[one.op, one.path, ...("value" in one ? [JSON.stringify(one.value)] : [])].join(" ")}`),
    ]),
  ]);
}

describe("besideNetwork", () => {
  const rows: [reason: string, input: PlanRequest, offered: string[]][] = [
    [
      "the cluster that is new goes into the block behind, and the others say where they are",
      outgrown(small("lnet"), [cluster("b", { services: 9 })]),
      [
        "lnet-immutable /logicalNetworks/0",
        '  put "b" into a second network "lnet-2" with 10.30.7.16/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.7.16/28","gateway":"10.30.7.17","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet-2"',
        "pool-does-not-fit /logicalNetworks/0/addressPrefix",
        '  put "b" into a second network "lnet-2" with 10.30.7.16/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.7.16/28","gateway":"10.30.7.17","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet-2"',
      ],
    ],
    [
      "of several new ones the last, or one that exists where that is not enough",
      outgrown(small("lnet"), [cluster("b", { services: 5 }), cluster("c", { services: 5 })]),
      [
        "lnet-immutable /logicalNetworks/0",
        '  re-create "a" in a second network "lnet-2" with 10.30.7.0/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.7.0/28","gateway":"10.30.7.1","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet-2"',
        '    add /clusters/1/network "lnet"',
        '    add /clusters/2/network "lnet"',
        "    remove /previous/networks/0/pools/1",
        "    remove /previous/clusters/0",
        "pool-does-not-fit /logicalNetworks/0/addressPrefix",
        '  put "c" into a second network "lnet-2" with 10.30.7.16/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.7.16/28","gateway":"10.30.7.17","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet"',
        '    add /clusters/2/network "lnet-2"',
      ],
    ],
    [
      "a name that is taken in another case is counted past",
      {
        ...outgrown(small("lnet"), [cluster("b", { services: 9, network: "lnet" })], cluster("a", { nodes: 4, network: "lnet" })),
        logicalNetworks: [small("lnet"), small("LNET-2", { addressPrefix: "10.30.9.0/28", gateway: "10.30.9.1", vlan: 9 })],
      },
      [
        "lnet-immutable /logicalNetworks/0",
        '  put "b" into a second network "lnet-3" with 10.30.7.16/28:',
        '    add /logicalNetworks/- {"name":"lnet-3","addressPrefix":"10.30.7.16/28","gateway":"10.30.7.17","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/1/network "lnet-3"',
        "pool-does-not-fit /logicalNetworks/0/addressPrefix",
        '  put "b" into a second network "lnet-3" with 10.30.7.16/28:',
        '    add /logicalNetworks/- {"name":"lnet-3","addressPrefix":"10.30.7.16/28","gateway":"10.30.7.17","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/1/network "lnet-3"',
      ],
    ],
    [
      "a block in which a DNS server lies is omitted, and the DNS server kept",
      outgrown(small("lnet", { dnsServers: ["10.30.7.20"] }), [cluster("b", { services: 9 })]),
      [
        "lnet-immutable /logicalNetworks/0",
        '  put "b" into a second network "lnet-2" with 10.30.7.32/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.7.32/28","gateway":"10.30.7.33","dnsServers":["10.30.7.20"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet-2"',
        "pool-does-not-fit /logicalNetworks/0/addressPrefix",
        '  put "b" into a second network "lnet-2" with 10.30.7.32/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.7.32/28","gateway":"10.30.7.33","dnsServers":["10.30.7.20"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet-2"',
      ],
    ],
    [
      "reservations and the pool of the first network are not those of the second",
      outgrown(small("lnet", { reserved: ["10.30.7.14"], ipPoolStart: "10.30.7.4", ipPoolEnd: "10.30.7.10" }), [
        cluster("b", { services: 9 }),
      ]),
      [
        "pool-does-not-fit /logicalNetworks/0/addressPrefix",
        '  put "b" into a second network "lnet-2" with 10.30.7.16/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.7.16/28","gateway":"10.30.7.17","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet-2"',
      ],
    ],
    [
      "behind the last block of a private range comes its first",
      outgrown(small("lnet", { addressPrefix: "10.255.255.240/28", gateway: "10.255.255.241" }), [cluster("b", { services: 9 })]),
      [
        "lnet-immutable /logicalNetworks/0",
        '  put "b" into a second network "lnet-2" with 10.0.0.0/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.0.0.0/28","gateway":"10.0.0.1","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet-2"',
        "pool-does-not-fit /logicalNetworks/0/addressPrefix",
        '  put "b" into a second network "lnet-2" with 10.0.0.0/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.0.0.0/28","gateway":"10.0.0.1","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet-2"',
      ],
    ],
    [
      "outside of the private ranges the block behind is taken too",
      outgrown(small("lnet", { addressPrefix: "11.0.0.0/28", gateway: "11.0.0.1" }), [cluster("b", { services: 9 })]),
      [
        "lnet-immutable /logicalNetworks/0",
        '  put "b" into a second network "lnet-2" with 11.0.0.16/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"11.0.0.16/28","gateway":"11.0.0.17","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet-2"',
        "pool-does-not-fit /logicalNetworks/0/addressPrefix",
        '  put "b" into a second network "lnet-2" with 11.0.0.16/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"11.0.0.16/28","gateway":"11.0.0.17","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet-2"',
      ],
    ],
    [
      "where one cluster less is not enough, the last two go together",
      outgrown(
        network("lnet", { addressPrefix: "10.30.7.0/27", ipPoolStart: "10.30.7.4", ipPoolEnd: "10.30.7.17" }),
        ["b", "c", "d"].map((name) => cluster(name, { services: 7 })),
        cluster("a"),
      ),
      [
        "pool-does-not-fit /logicalNetworks/0/addressPrefix",
        '  put "c" and "d" into a second network "lnet-2" with 10.30.7.32/27:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.7.32/27","gateway":"10.30.7.33","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet"',
        '    add /clusters/2/network "lnet-2"',
        '    add /clusters/3/network "lnet-2"',
      ],
    ],
    [
      "two that exist have both grown, and no second network of that size holds them",
      (() => {
        const before = request([small("lnet")], [cluster("a"), cluster("b")]);
        return { ...before, clusters: [cluster("a", { nodes: 9 }), cluster("b", { nodes: 9 })], previous: planNetwork(before) };
      })(),
      ["lnet-immutable /logicalNetworks/0"],
    ],
    [
      "the cluster that has grown is built again where it is the only one",
      { ...outgrown(small("lnet"), []), clusters: [cluster("a", { nodes: 5 })] },
      [
        "lnet-immutable /logicalNetworks/0",
        '  re-create "a" in a second network "lnet-2" with 10.30.7.16/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.7.16/28","gateway":"10.30.7.17","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet-2"',
        "    remove /previous/networks/0/pools/1",
        "    remove /previous/clusters/0",
      ],
    ],
    [
      "a network that is the whole of a private range has none beside it, but a second one can share its prefix",
      outgrown(small("lnet", { addressPrefix: "172.16.0.0/12", gateway: "172.16.0.1" }), [cluster("b", { services: 9 })]),
      [
        "lnet-immutable /logicalNetworks/0",
        '  put "b" into a second network "lnet-2" with 172.16.0.0/12:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"172.16.0.0/12","gateway":"172.16.0.1","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet-2"',
      ],
    ],
    [
      "without a previous plan, where every larger prefix reaches into the addresses of pods",
      request(
        [network("lnet", { addressPrefix: "10.245.0.0/16", gateway: "10.245.0.1" })],
        [cluster("a", { services: 40_000 }), cluster("b", { services: 40_000 })],
      ),
      [
        "pool-does-not-fit /logicalNetworks/0/addressPrefix",
        '  put "b" into a second network "lnet-2" with 10.246.0.0/16:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.246.0.0/16","gateway":"10.246.0.1","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet-2"',
      ],
    ],
    [
      "all that are new go before one that exists, though that one alone would do",
      outgrown(
        network("lnet", { addressPrefix: "10.30.7.0/27", ipPoolStart: "10.30.7.4", ipPoolEnd: "10.30.7.17" }),
        ["b", "c"].map((name) => cluster(name, { services: 5 })),
        cluster("a", { services: 9 }),
      ),
      [
        "pool-does-not-fit /logicalNetworks/0/addressPrefix",
        '  put "b" and "c" into a second network "lnet-2" with 10.30.7.32/27:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.7.32/27","gateway":"10.30.7.33","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet-2"',
        '    add /clusters/2/network "lnet-2"',
      ],
    ],
    [
      "one that exists moves with all that are new where neither is enough",
      (() => {
        const before = request([small("lnet")], [cluster("z"), cluster("a")]);
        const clusters = [cluster("z", { nodes: 4 }), cluster("a"), cluster("b", { nodes: 2 })];
        return { ...before, clusters, previous: planNetwork(before) };
      })(),
      [
        "lnet-immutable /logicalNetworks/0",
        '  re-create "a" and "b" in a second network "lnet-2" with 10.30.7.16/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.7.16/28","gateway":"10.30.7.17","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet-2"',
        '    add /clusters/2/network "lnet-2"',
        "    remove /previous/networks/0/pools/2",
        "    remove /previous/clusters/1",
      ],
    ],
    [
      "a DNS server in the first network serves the second as well",
      outgrown(small("lnet", { dnsServers: ["10.30.7.2"], ipPoolStart: "10.30.7.4", ipPoolEnd: "10.30.7.10" }), [
        cluster("b", { services: 9 }),
      ]),
      [
        "pool-does-not-fit /logicalNetworks/0/addressPrefix",
        '  put "b" into a second network "lnet-2" with 10.30.7.16/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.7.16/28","gateway":"10.30.7.17","dnsServers":["10.30.7.2"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet"',
        '    add /clusters/1/network "lnet-2"',
      ],
    ],
    [
      "a DHCP scope has the same place in the second prefix",
      (() => {
        const { controlPlaneIp: _, ...retail } = goodVmware.clusters[0] as VmwareRequest["clusters"][number];
        const segments = goodVmware.segments.map((segment) => ({ ...segment, reserved: [] }));
        const before = { ...goodVmware, segments, clusters: [{ ...retail, services: 5 }] };
        return { ...before, clusters: [...before.clusters, { ...retail, name: "b", services: 95 }], previous: planNetwork(before) };
      })(),
      [
        "pool-does-not-fit /segments/0/addressPrefix",
        '  put "b" into a second network "segment-1-2" with 192.168.51.0/24:',
        '    add /segments/- {"name":"segment-1-2","addressPrefix":"192.168.51.0/24","gateway":"192.168.51.1","dhcpScope":{"start":"192.168.51.100","end":"192.168.51.199"}}',
        '    add /clusters/0/network "segment-1"',
        '    add /clusters/1/network "segment-1-2"',
      ],
    ],
    [
      "where names have no hyphen the number follows the name",
      grown("aksnet"),
      [
        "hci-immutable /virtualNetworks/0/k8sNodeIpPoolStart",
        '  put "c" into a second network "aksnet2" with 172.16.9.0/24:',
        '    add /virtualNetworks/- {"name":"aksnet2","addressPrefix":"172.16.9.0/24","gateway":"172.16.9.1","dnsServers":["172.16.8.2","10.0.0.10"],"vswitchName":"external","vlanId":14,"ipAllocationMethod":"Static"}',
        '    add /clusters/0/network "aksnet"',
        '    add /clusters/1/network "aksnet"',
        '    add /clusters/2/network "aksnet2"',
        "hci-immutable /virtualNetworks/0/vipPoolStart",
        '  put "c" into a second network "aksnet2" with 172.16.9.0/24:',
        '    add /virtualNetworks/- {"name":"aksnet2","addressPrefix":"172.16.9.0/24","gateway":"172.16.9.1","dnsServers":["172.16.8.2","10.0.0.10"],"vswitchName":"external","vlanId":14,"ipAllocationMethod":"Static"}',
        '    add /clusters/0/network "aksnet"',
        '    add /clusters/1/network "aksnet"',
        '    add /clusters/2/network "aksnet2"',
      ],
    ],
    [
      "or a letter, where the name ends in a digit",
      grown("aks1"),
      [
        "hci-immutable /virtualNetworks/0/k8sNodeIpPoolStart",
        '  put "c" into a second network "aks1n2" with 172.16.9.0/24:',
        '    add /virtualNetworks/- {"name":"aks1n2","addressPrefix":"172.16.9.0/24","gateway":"172.16.9.1","dnsServers":["172.16.8.2","10.0.0.10"],"vswitchName":"external","vlanId":14,"ipAllocationMethod":"Static"}',
        '    add /clusters/0/network "aks1"',
        '    add /clusters/1/network "aks1"',
        '    add /clusters/2/network "aks1n2"',
        "hci-immutable /virtualNetworks/0/vipPoolStart",
        '  put "c" into a second network "aks1n2" with 172.16.9.0/24:',
        '    add /virtualNetworks/- {"name":"aks1n2","addressPrefix":"172.16.9.0/24","gateway":"172.16.9.1","dnsServers":["172.16.8.2","10.0.0.10"],"vswitchName":"external","vlanId":14,"ipAllocationMethod":"Static"}',
        '    add /clusters/0/network "aks1"',
        '    add /clusters/1/network "aks1"',
        '    add /clusters/2/network "aks1n2"',
      ],
    ],
    [
      "and none where a digit is elsewhere in it",
      grown("a1ks"),
      [
        "hci-immutable /virtualNetworks/0/k8sNodeIpPoolStart",
        '  put "c" into a second network "a1ks2" with 172.16.9.0/24:',
        '    add /virtualNetworks/- {"name":"a1ks2","addressPrefix":"172.16.9.0/24","gateway":"172.16.9.1","dnsServers":["172.16.8.2","10.0.0.10"],"vswitchName":"external","vlanId":14,"ipAllocationMethod":"Static"}',
        '    add /clusters/0/network "a1ks"',
        '    add /clusters/1/network "a1ks"',
        '    add /clusters/2/network "a1ks2"',
        "hci-immutable /virtualNetworks/0/vipPoolStart",
        '  put "c" into a second network "a1ks2" with 172.16.9.0/24:',
        '    add /virtualNetworks/- {"name":"a1ks2","addressPrefix":"172.16.9.0/24","gateway":"172.16.9.1","dnsServers":["172.16.8.2","10.0.0.10"],"vswitchName":"external","vlanId":14,"ipAllocationMethod":"Static"}',
        '    add /clusters/0/network "a1ks"',
        '    add /clusters/1/network "a1ks"',
        '    add /clusters/2/network "a1ks2"',
      ],
    ],
  ];
  for (const [reason, input, expected] of rows) {
    it(reason, () => {
      expect(offered(input)).to.deep.equal(expected);
    });
  }
});
