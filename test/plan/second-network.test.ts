import { expect } from "chai";
import { planNetwork } from "../../lib/plan/plan-network.js";
import type { AzureLocalCluster, AzureLocalRequest, LogicalNetwork } from "../../types/index.js";
import { expectSoundFindings, outcomeOf } from "./outcome.js";
import { cluster, network, request } from "./plan-requests.js";

const small = (name: string, changes: Partial<LogicalNetwork> = {}) => network(name, { addressPrefix: "10.30.7.0/28", ...changes });

/** A network whose first cluster stands, and which is outgrown by others. */
function outgrown(first: LogicalNetwork, fresh: readonly AzureLocalCluster[], old = cluster("a", { nodes: 4 })): AzureLocalRequest {
  const before = request([first], [old]);
  return { ...before, clusters: [old, ...fresh], previous: planNetwork(before) };
}

/** What is offered for the network that is outgrown, and for what has no place in it. */
function offered(input: AzureLocalRequest): string[] {
  const { findings } = outcomeOf(planNetwork, input);
  const told = findings.filter(({ rule }) => rule === "lnet-immutable" || rule === "pool-does-not-fit");
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
  const rows: [reason: string, input: AzureLocalRequest, offered: string[]][] = [
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
      "of several new ones the last, or one that stands where that is not enough",
      outgrown(small("lnet"), [cluster("b", { services: 5 }), cluster("c", { services: 5 })]),
      [
        "lnet-immutable /logicalNetworks/0",
        '  build "a" anew in a second network "lnet-2" with 10.30.7.16/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.7.16/28","gateway":"10.30.7.17","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
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
      "a block in which a DNS server lies is left out, and the DNS server kept",
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
      "two that stand have both grown, and no second network of that size holds them",
      (() => {
        const before = request([small("lnet")], [cluster("a"), cluster("b")]);
        return { ...before, clusters: [cluster("a", { nodes: 9 }), cluster("b", { nodes: 9 })], previous: planNetwork(before) };
      })(),
      ["lnet-immutable /logicalNetworks/0"],
    ],
    [
      "the cluster that has grown is built anew where it is the only one",
      { ...outgrown(small("lnet"), []), clusters: [cluster("a", { nodes: 5 })] },
      [
        "lnet-immutable /logicalNetworks/0",
        '  build "a" anew in a second network "lnet-2" with 10.30.7.16/28:',
        '    add /logicalNetworks/- {"name":"lnet-2","addressPrefix":"10.30.7.16/28","gateway":"10.30.7.17","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "lnet-2"',
        "    remove /previous/networks/0/pools/1",
        "    remove /previous/clusters/0",
      ],
    ],
  ];
  for (const [reason, input, expected] of rows) {
    it(reason, () => {
      expect(offered(input)).to.deep.equal(expected);
    });
  }
});
