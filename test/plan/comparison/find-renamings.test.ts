import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalRequest, WindowsServerRequest } from "../../../types/index.js";
import { goodStatic } from "../../platforms/windows-server/requests.js";
import { cluster, network, request } from "../network/plan-requests.js";
import { changed, compared } from "./compared.js";

/** Clusters with an address of their own that names them, and one that has none. */
const requested: AzureLocalRequest = request(
  [network("net-a", { vlan: 7 }), network("net-b", { vlan: 8 })],
  [
    cluster("a", { network: "net-a", controlPlaneIp: "10.30.7.40" }),
    cluster("b", { network: "net-a", controlPlaneIp: "10.30.7.41" }),
    cluster("c", { network: "net-b", controlPlaneIp: "10.30.7.40" }),
  ],
);

type Request = AzureLocalRequest;
const rename = (list: { name: string }[], index: number, name: string) => Object.assign(list[index] ?? {}, { name });
const renameNetwork = (one: Request, index: number, name: string) => {
  const old = one.logicalNetworks[index]?.name;
  rename(one.logicalNetworks, index, name);
  for (const each of one.clusters) if (each.network === old) each.network = name;
};

/** Findings of renamings, and the networks and clusters that come and go. */
function told(change: (one: Request) => unknown): string[] {
  const { changes, findings } = changed(requested, change);
  return [
    ...findings.map(({ severity, rule, path, received, message }) => `${severity} ${rule} ${path} ${String(received)}: ${message}`),
    ...changes
      .filter(({ path }) => /^\/(before|after)\/(networks|clusters)\/\d$/.test(path))
      .map(({ impact, kind, path, rule }) => [impact, kind, path, ...(rule === undefined ? [] : [rule])].join(" ")),
  ];
}

describe("findRenamings", () => {
  it("has a plan to start from", () => {
    expect(planNetwork(requested).clusters.map(({ controlPlaneIp }) => controlPlaneIp)).to.deep.equal([
      "10.30.7.40",
      "10.30.7.41",
      "10.30.7.40",
    ]);
  });

  const rows: [reason: string, change: (one: Request) => unknown, told: string[]][] = [
    ["nothing is renamed where nothing changes", () => {}, []],
    [
      "a network under another name",
      (one) => renameNetwork(one, 0, "hall"),
      [
        'info change-renamed /after/networks/0/name hall: network "hall" differs from "net-a" only in its name, which cannot be changed: "net-a" is removed and "hall" is created; keep the name "net-a" to keep it',
        "rebuild added /after/networks/0 change-renamed",
        "rebuild removed /before/networks/0 change-renamed",
      ],
    ],
    [
      "two networks under other names, each by its VLAN",
      (one) => {
        renameNetwork(one, 0, "hall");
        renameNetwork(one, 1, "yard");
      },
      [
        'info change-renamed /after/networks/0/name hall: network "hall" differs from "net-a" only in its name, which cannot be changed: "net-a" is removed and "hall" is created; keep the name "net-a" to keep it',
        'info change-renamed /after/networks/1/name yard: network "yard" differs from "net-b" only in its name, which cannot be changed: "net-b" is removed and "yard" is created; keep the name "net-b" to keep it',
        "rebuild added /after/networks/0 change-renamed",
        "rebuild added /after/networks/1 change-renamed",
        "rebuild removed /before/networks/0 change-renamed",
        "rebuild removed /before/networks/1 change-renamed",
      ],
    ],
    [
      "a network of another name and another VLAN is another one",
      (one) => {
        renameNetwork(one, 0, "hall");
        Object.assign(one.logicalNetworks[0] ?? {}, { vlan: 9 });
      },
      ["in-place added /after/networks/0", "in-place removed /before/networks/0"],
    ],
    [
      "a network of another name and another prefix is another one",
      (one) => {
        renameNetwork(one, 0, "hall");
        Object.assign(one.logicalNetworks[0] ?? {}, { addressPrefix: "10.30.7.0/25" });
      },
      ["in-place added /after/networks/0", "in-place removed /before/networks/0"],
    ],
    ["a network in another case is the same", (one) => renameNetwork(one, 0, "NET-A"), []],
    [
      "a cluster under another name, by its control plane IP",
      (one) => rename(one.clusters, 1, "line"),
      [
        'info change-renamed /after/clusters/1/name line: cluster "line" differs from "b" only in its name, which cannot be changed: "b" is removed and "line" is created; keep the name "b" to keep it',
        "rebuild added /after/clusters/1 change-renamed",
        "rebuild removed /before/clusters/1 change-renamed",
      ],
    ],
    [
      "a cluster under another name and with another control plane IP is another one",
      (one) => {
        rename(one.clusters, 1, "line");
        Object.assign(one.clusters[1] ?? {}, { controlPlaneIp: "10.30.7.42" });
      },
      ["in-place added /after/clusters/1", "in-place removed /before/clusters/1"],
    ],
    [
      "two clusters under each other's names are not renamed",
      (one) => {
        rename(one.clusters, 0, "b");
        rename(one.clusters, 1, "a");
      },
      [],
    ],
    [
      "a cluster more with the address of one that stays is no renaming",
      (one) => one.clusters.push(cluster("d", { network: "net-b", controlPlaneIp: "10.30.7.41" })),
      ["in-place added /after/clusters/3"],
    ],
  ];
  for (const [reason, change, expected] of rows) {
    it(reason, () => {
      expect(told(change)).to.deep.equal(expected);
    });
  }

  describe("of clusters without a control plane IP", () => {
    const rows: [reason: string, change: (one: WindowsServerRequest) => unknown, renamed: string[]][] = [
      ["nothing but the name is another", ({ clusters }) => rename(clusters, 0, "other"), ["/after/clusters/0/name"]],
      [
        "both names are others, and the clusters differ in their nodes",
        ({ clusters }) => {
          rename(clusters, 0, "other");
          rename(clusters, 1, "another");
        },
        ["/after/clusters/0/name", "/after/clusters/1/name"],
      ],
      [
        "the nodes are others too",
        ({ clusters }) => Object.assign(clusters[0] ?? {}, { name: "other", nodePools: [{ name: "linux", nodeCount: 7 }] }),
        [],
      ],
      ["the services are others too", ({ clusters }) => Object.assign(clusters[0] ?? {}, { name: "other", services: 9 }), []],
    ];
    for (const [reason, change, renamed] of rows) {
      it(`${renamed.length === 0 ? "are others" : "are the same"} where ${reason}`, () => {
        expect(changed(goodStatic, change).findings.map(({ path }) => path)).to.deep.equal(renamed);
      });
    }

    for (const { serviceCidr, renamed } of [
      { serviceCidr: undefined, renamed: ["/after/clusters/0/name"] },
      { serviceCidr: "10.112.0.0/16", renamed: [] },
    ])
      it(`are ${serviceCidr === undefined ? "the same where the plan is as it was made" : "others where somebody wrote another range into the plan"}`, () => {
        const after = structuredClone(goodStatic);
        rename(after.clusters, 0, "other");
        const plan = planNetwork(after);
        if (serviceCidr !== undefined) Object.assign(plan.clusters[0] ?? {}, { serviceCidr });
        expect(compared(planNetwork(goodStatic), plan).findings.map(({ path }) => path)).to.deep.equal(renamed);
      });
  });
});
