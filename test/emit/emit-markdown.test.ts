import { expect } from "chai";
import fc from "fast-check";
import { marked } from "marked";
import { emitMarkdown } from "../../lib/emit/emit-markdown.js";
import { concerns } from "../../lib/emit/markdown/runbook-applies.js";
import { runbookRows } from "../../lib/emit/markdown/runbook-rows.js";
import { PlanError } from "../../lib/finding/plan-error.js";
import { planNetwork } from "../../lib/plan/network/plan-network.js";
import { rules } from "../../lib/rules/rules.js";
import type { AzureCniCluster, AzureLocalRequest, NetworkPlan, PlanRequest, RuleId } from "../../types/index.js";
import { randomPlans } from "../helpers/random-plans.js";
import { validAzureCniRequest } from "../helpers/valid-azure-cni-request.js";
import { validRequest } from "../helpers/valid-request.js";
import { expectGoldenRendering } from "./golden-rendering.js";
import { cellsOf, shownAs } from "./markdown-reader.js";
import { contractPlan, contractRequests, furtherPlans, multiRackPlan } from "./requests.js";

const platforms = Object.keys(contractRequests) as PlanRequest["platform"][];

const sections = [
  "What is built",
  "Which address is for what",
  "Why it needs this many addresses",
  "In which order",
  "What to check first",
  "What cannot be changed later",
  "Ports",
  "Findings",
  "Rules",
];

/** The blocks of a runbook, by section. */
function blocksOf(plan: NetworkPlan): ReadonlyMap<string, readonly { readonly type: string; readonly raw: string }[]> {
  const blocks = new Map<string, { type: string; raw: string }[]>();
  let section = "";
  for (const { type, raw, ...token } of marked.lexer(emitMarkdown(plan, { allowErrors: true }).files[0]?.content ?? "")) {
    if (type === "heading") section = "text" in token ? String(token.text) : "";
    else if (type !== "space") blocks.set(section, [...(blocks.get(section) ?? []), { type, raw }]);
  }
  return blocks;
}

function tablesIn(blocks: ReturnType<typeof blocksOf>, section: string): string[][][] {
  return (blocks.get(section) ?? []).filter(({ type }) => type === "table").map(({ raw }) => cellsOf(raw.trimEnd()));
}

describe("emitMarkdown", () => {
  for (const platform of platforms) {
    for (const request of contractRequests[platform]) {
      it(`${request}: equals the golden files`, () => {
        expectGoldenRendering(platform, request, emitMarkdown(contractPlan(request)));
      });
    }

    it(`${platform}: random plans with hostile names keep their sections and tables, and say what was planned`, () => {
      fc.assert(
        fc.property(randomPlans(platform, { names: "hostile" }), (plan) => {
          const blocks = blocksOf(plan);
          expect([...blocks.keys()].slice(1)).to.deep.equal(sections);
          const allowed = new Set(["paragraph", "table", "list"]);
          expect([...blocks.values()].flat().filter(({ type }) => !allowed.has(type))).to.deep.equal([]);
          const [networks = [], pools = []] = tablesIn(blocks, "What is built");
          const trimmed = (text: string) => shownAs(text);
          expect(networks.slice(1).map(([name, prefix]) => [name, prefix])).to.deep.equal(
            plan.networks.map(({ name, addressPrefix, addressPrefixes }) => [
              trimmed(name),
              (addressPrefixes ?? [addressPrefix]).join(" "),
            ]),
          );
          expect(pools.slice(1).map((row) => [row[0], row[1], row[4], row[5], row[6]])).to.deep.equal(
            plan.networks.flatMap(({ name, pools: own }) =>
              own.map((pool) => [trimmed(name), trimmed(pool.name), pool.start, pool.end, String(pool.size)]),
            ),
          );
          const [[, ...counted] = []] = tablesIn(blocks, "Why it needs this many addresses");
          expect(counted.map((row) => row[4])).to.deep.equal(
            plan.requirement.groups.flatMap(({ lines }) => lines.map(({ count }) => String(count))),
          );
          const [[, ...cited] = []] = tablesIn(blocks, "Rules");
          expect(cited.map(([id]) => id)).to.include.members(plan.findings.map(({ rule }) => rule));
          expect(cited.filter(([, statement]) => statement === "")).to.deep.equal([]);
        }),
        { numRuns: 250 },
      );
    });

    it(`${platform}: its rows cite existing rules, and every step and fixed property is in the runbook`, () => {
      const { steps, fixed } = runbookRows[platform];
      const ids = new Set(rules.map(({ id }) => id));
      const cited = [...steps.flatMap((step) => step.rules), ...fixed.map(({ rule }) => rule)];
      expect(cited.filter((id) => !ids.has(id))).to.deep.equal([]);
      const [request = ""] = contractRequests[platform];
      const content = emitMarkdown(contractPlan(request)).files[0]?.content ?? "";
      const plan = contractPlan(request);
      steps
        .filter(({ applies }) => applies?.(plan) ?? true)
        .forEach(({ text }, index) => {
          expect(content).to.include(`\n${index + 1}. ${text}`);
        });
      for (const { what, rule } of fixed) if (concerns(rule, plan)) expect(content).to.include(`\n- ${what} (\`${rule}\`)\n`);
    });
  }

  const contentOf = (plan: NetworkPlan) => emitMarkdown(plan).files[0]?.content ?? "";

  it("names BGP peers and their ASNs, the nodes of each cluster with the autoscaler, and what is reserved", () => {
    const plan = furtherPlans.find(({ name }) => name === "azure-local-bgp")?.plan() ?? expect.fail("no plan");
    const content = contentOf(plan);
    expect(content).to.include("| line-1 | top-of-rack | `10.30.7.1` | 64513 | 64512 |");
    expect(content).to.include("| line-1 | linux | 2 to 5 | 60 |");
    expect(content).to.match(
      / {3}- for line-1: addresses .*, BGP peers top-of-rack at `10\.30\.7\.1` with ASN `64513` and own ASN `64512` and /,
    );
    expect(contentOf(contractPlan("azure-local-open"))).to.include('| the reservation "printers" |');
  });

  it("has the spare addresses of a pool in its count", () => {
    const request = contractPlan("azure-local-open").request as AzureLocalRequest;
    const spared = planNetwork({ ...request, spare: { node: 5 } });
    expect(contentOf(spared)).to.include("| plant-7 | ipPool | spare, in addition |  | 5 |  |");
  });

  it("registers the provider of MetalLB and looks up its object id, if there is something for MetalLB", () => {
    const request = validRequest();
    const commands = ["`az provider register --namespace Microsoft.KubernetesRuntime --wait`", "`az ad sp show --id 087fca6e"];
    const withIt = contentOf(planNetwork(request));
    for (const command of commands) expect(withIt).to.include(command);
    const clusters = request.clusters.map(({ loadBalancer: _, ...cluster }) => ({ ...cluster, services: 0 }));
    expect(contentOf(planNetwork({ ...request, clusters })))
      .to.not.include("Microsoft.KubernetesRuntime")
      .and.not.include("MetalLB on");
  });

  it("refuses a plan with invalid addresses", () => {
    const open = contractPlan("azure-local-open");
    const networks = open.networks.map((network) => ({ ...network, free: [{ start: "10.30.7.9", end: "b", size: 1 }] }));
    expect(() => emitMarkdown({ ...open, networks })).to.throw(PlanError, '/networks/0: no map of network "plant-7"');
  });

  describe("omits checks that do not concern the plan", () => {
    const local = validRequest();
    const azure = validAzureCniRequest();
    const azureWith = (change: Partial<AzureCniCluster>): PlanRequest => ({
      ...azure,
      clusters: azure.clusters.slice(0, 1).map((cluster) => ({ ...cluster, ...change })),
    });
    const withRange = (range: string): PlanRequest => ({
      ...local,
      logicalNetworks: local.logicalNetworks.map((network) => ({ ...network, reserved: [] })),
      clusters: local.clusters
        .slice(0, 1)
        .map((cluster) => ({ ...cluster, loadBalancer: { advertiseMode: "BGP" as const, addresses: [range], bgpPeers: [peer] } })),
    });
    const peer = { myAsn: 64512, peerAsn: 64513, peerAddress: "10.30.7.1" };
    const rows: readonly (readonly [rule: RuleId, request: PlanRequest, shown: boolean])[] = [
      ["mr-fabric-network", local, false],
      ["mr-fabric-network", multiRackPlan().request, true],
      ["arc-azurelocal-gateway-limit", { ...local, arcGateway: false }, false],
      ["arc-azurelocal-gateway-limit", { ...local, arcGateway: true }, true],
      ["mlb-buggy", withRange("10.60.0.1-10.60.0.254"), false],
      ["mlb-buggy", withRange("10.60.0.0/28"), true],
      ["mlb-buggy", withRange("10.60.0.240/28"), true],
      ["mlb-buggy", withRange("10.60.0.250-10.60.1.5"), true],
      ["aks-external-traffic-policy", azureWith({ internalLoadBalancers: 0 }), false],
      ["aks-external-traffic-policy", azureWith({ internalLoadBalancers: 1 }), true],
      ["aks-source-of-nodes", azureWith({}), true],
      ["aks-source-of-pods", azureWith({}), false],
      ["aks-source-of-pods", azure, true],
    ];
    for (const [rule, request, shown] of rows)
      it(`${shown ? "shows" : "omits"} ${rule}`, () => {
        const content = contentOf(planNetwork(request));
        expect(content.includes(`(\`${rule}\`)`)).to.equal(shown);
        if (!shown) expect(content).to.not.include(rule);
      });

    it("says nothing of multi-rack deployments to others", () => {
      for (const name of contractRequests["azure-local"]) expect(contentOf(contractPlan(name))).to.not.match(/multi-rack/i);
    });
  });

  it("cites the document of the platform for a pool that is full", () => {
    for (const [name, document] of [
      ["azure-local-open", "Create logical networks for Azure Local VMs enabled by Azure Arc"],
      ["windows-server-static", "Network concepts for deploying Azure Kubernetes Service nodes on Azure Stack HCI"],
    ] as const) {
      const content = contentOf(contractPlan(name));
      expect(content).to.match(new RegExp(`\\| \`pool-no-headroom\` \\| ${document}, `));
      expect(content).to.match(new RegExp(`\\| \`pool-no-headroom\` \\| A pool cannot[^|]*\\| ${document}, `));
    }
    expect(contentOf(contractPlan("windows-server-static"))).to.not.include("Azure Local");
  });

  it("has new subnets created, and no existing one", () => {
    const { content = "" } = emitMarkdown(planNetwork(validAzureCniRequest())).files[0] ?? {};
    const [, step = ""] = /\n\d+\. Create the virtual network[^\n]*\n((?: {3}-[^\n]*\n)*)/.exec(content) ?? [];
    expect(step.match(/(?<=for )[^:]*/g)).to.deep.equal(["aks-classic-nodes", "aks-pods-nodes"]);
  });

  it("shows the findings unchanged, including hostile ones, and the errors at the top", () => {
    const plan = contractPlan("azure-local-open");
    const source = { document: "a | b", section: "# c", basis: "documented" } as const;
    const message = "bad | name\n# heading <script> [a](http://b.c)";
    plan.findings = [{ rule: "no-such-rule" as RuleId, severity: "error", path: "/a", message, source }];
    const blocks = blocksOf(plan);
    expect([...blocks.keys()].slice(1)).to.deep.equal(sections);
    expect(tablesIn(blocks, "Findings")[0]?.[1]).to.deep.equal(["error", "/a", shownAs(message), "no-such-rule", "a | b, # c"]);
    expect(emitMarkdown(plan, { allowErrors: true }).files[0]?.content.split("## What is built")[0]).to.include("THE PLAN HAS 1 ERROR");
  });
});
