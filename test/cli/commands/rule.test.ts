import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import { ruleSubjects } from "../../../lib/cli/commands/rule.js";
import { rules } from "../../../lib/rules/rules.js";
import type { Rule } from "../../../types/index.js";
import { call } from "../call.js";

const schema = (name: string): object => JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), "utf8"));

describe("rule list", () => {
  it("has every rule in each format, in the order of the catalogue", async () => {
    const ids = rules.map(({ id }) => id);
    const listed = async (format: string) => (await call(["rule", "list", "--output", format])).stdout;
    const firstWords = (text: string) =>
      text
        .trimEnd()
        .split("\n")
        .map((line) => line.split(/\s/)[0]);
    expect(firstWords(await listed("table")).slice(2)).to.deep.equal(ids);
    expect(firstWords(await listed("tsv"))).to.deep.equal(ids);
    expect(JSON.parse(await listed("json"))).to.deep.equal(JSON.parse(JSON.stringify(rules)));
  });

  it("has every rule in a narrow table as well", async () => {
    const { stdout } = await call(["rule", "list", "--output", "table"], { terminal: 80 });
    for (const { id } of rules) expect(stdout).to.include(id);
  });

  const filters: readonly (readonly [line: readonly string[], holds: (rule: Rule) => boolean])[] = [
    [["--basis", "inferred"], ({ basis }) => basis === "inferred"],
    [["--basis", "Documented"], ({ basis }) => basis === "documented"],
    [["--severity", "error"], ({ severity }) => severity === "error"],
    [["--platform", "vmware"], ({ platforms }) => platforms.includes("vmware") || platforms.includes("any")],
    [["--platform", "any"], ({ platforms }) => platforms.includes("any")],
    [
      ["--platform", "arc-kubernetes", "--severity", "info", "--basis", "documented"],
      ({ platforms, severity, basis }) =>
        (platforms.includes("arc-kubernetes") || platforms.includes("any")) && severity === "info" && basis === "documented",
    ],
  ];
  for (const [line, holds] of filters) {
    it(`keeps the rules of ${line.join(" ")}`, async () => {
      const { exit, stdout } = await call(["rule", "list", ...line, "--query", "[].id"]);
      expect(exit).to.equal(0);
      expect(JSON.parse(stdout)).to.deep.equal(rules.filter(holds).map(({ id }) => id));
    });
  }

  it("refuses an unknown basis, and names the known ones", async () => {
    const { exit, stderr } = await call(["rule", "list", "--basis", "guessed"]);
    expect([exit, stderr.split("\n")[0]]).to.deep.equal([2, "ERROR: 'guessed' is not a value of --basis; use documented, inferred"]);
  });
});

describe("rule show", () => {
  it("has each rule as its schema describes it", async () => {
    const ajv = new Ajv2020({ strict: false, schemas: [schema("finding"), schema("rule")] });
    for (const { id } of [rules[0], rules.find(({ contradictions }) => contradictions !== undefined)] as Rule[]) {
      const { stdout } = await call(["rule", "show", "--name", id]);
      expect(ajv.validate("rule.schema.json", JSON.parse(stdout)), ajv.errorsText()).to.equal(true);
    }
  });

  it("shows in a table what the documents say against each other, and what is done", async () => {
    const { stdout } = await call(["rule", "show", "--name", "hci-update-extra", "--output", "table"]);
    const document = "Network concepts for deploying Azure Kubernetes Service nodes on Azure Stack HCI (2022-05-26)";
    expect(stdout.split("\n\n")[1]).to.equal(
      [
        "Disputed  How many addresses an update takes",
        `Says      ${document}, Kubernetes node VM IP pool: One to three more.`,
        `Says      ${document}, Minimum IP address reservation: Two for the AKS host and five for each workload cluster.`,
        "Here      The table is used, because the worked example adds up with it.\n",
      ].join("\n"),
    );
  });

  it("shows nothing of the kind if documents agree", async () => {
    const { stdout } = await call(["rule", "show", "--name", "lnet-name", "--output", "table"]);
    expect(stdout).to.not.match(/Disputed|\n\n/);
  });

  for (const [typed, meant] of [
    ["lnet-vlan-rage", "lnet-vlan-range"],
    ["LNET-VLAN-RANGE", "lnet-vlan-range"],
    ["hci-update-extras", "hci-update-extra"],
  ] as const) {
    it(`suggests ${meant} for ${typed}`, async () => {
      const { exit, stderr } = await call(["rule", "show", "--name", typed]);
      expect([exit, stderr]).to.deep.equal([1, `ERROR: there is no rule '${typed}'. Did you mean '${meant}'?\n`]);
    });
  }
});

describe("rule list --platform", () => {
  it("offers the subjects of rules", () => {
    expect([...ruleSubjects].sort()).to.deep.equal([...new Set(rules.flatMap(({ platforms }) => platforms))].sort());
  });
});
