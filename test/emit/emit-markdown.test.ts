import { expect } from "chai";
import fc from "fast-check";
import { marked } from "marked";
import { emitMarkdown } from "../../lib/emit/emit-markdown.js";
import { runbookRows } from "../../lib/emit/markdown/runbook-rows.js";
import { planNetwork } from "../../lib/plan/network/plan-network.js";
import { rules } from "../../lib/rules/rules.js";
import type { NetworkPlan, PlanRequest, RuleId } from "../../types/index.js";
import { randomPlans } from "../helpers/random-plans.js";
import { validAzureCniRequest } from "../helpers/valid-azure-cni-request.js";
import { expectGoldenRendering } from "./golden-rendering.js";
import { cellsOf, shownAs } from "./markdown-reader.js";
import { contractPlan, contractRequests } from "./requests.js";

const platforms = Object.keys(contractRequests) as PlanRequest["platform"][];

const sections = [
  "What is built",
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
      steps.forEach(({ text }, index) => {
        expect(content).to.include(`\n${index + 1}. ${text}`);
      });
      for (const { what, rule } of fixed) expect(content).to.include(`\n- ${what} (\`${rule}\`)\n`);
    });
  }

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
