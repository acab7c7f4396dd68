import { expect } from "chai";
import { parse } from "yaml";
import { schemas } from "../../../lib/index.js";
import { parseDocument } from "../../../lib/input/parse-document.js";
import { call } from "../call.js";

/** The platforms of the schema. Each must have a starting request. */
function platforms(): readonly string[] {
  const { schema } = schemas.find(({ name }) => name === "plan-request") ?? {};
  return (schema as { properties: { platform: { enum: readonly string[] } } }).properties.platform.enum;
}

/** What may be reported for an unchanged starting request: that the platform is retired, and the use of a chosen pool. */
const expected = ["vmw-retired"];

const starts = [
  ...platforms().map((platform) => ({ init: ["plan", "init", "--platform", platform], plan: ["plan", "create"] })),
  { init: ["fleet", "init"], plan: ["fleet", "plan"] },
];

describe("init", () => {
  for (const { init, plan } of starts) {
    it(`${init.join(" ")} writes JSON with comments that can be planned without changes`, async () => {
      const { exit, stdout, stderr } = await call(init);
      expect({ exit, stderr }).to.deep.equal({ exit: 0, stderr: "" });
      expect(stdout.match(/^ *\/\/ /gm)?.length).to.be.at.least(4);
      const planned = await call([...plan, "--file", "-"], { stdin: stdout });
      expect(planned.exit, planned.stderr).to.equal(0);
      const told: { rule: string }[] = [...planned.stderr.matchAll(/^(?:ERROR|WARNING): .* \(([a-z0-9-]+)\)$/gm)].map(([, rule = ""]) => ({
        rule,
      }));
      expect(told.filter(({ rule }) => !expected.includes(rule))).to.deep.equal([]);
    });

    it(`${init.join(" ")} writes the same as YAML, including comments`, async () => {
      const json = (await call(init)).stdout;
      const { exit, stdout } = await call([...init, "--output", "yaml"]);
      expect(exit).to.equal(0);
      expect(stdout).to.not.match(/^\s*[{[]/m);
      expect(parseDocument(stdout)).to.deep.equal(parseDocument(json));
      // readers of YAML 1.1 do not read dates and times as text unless they are quoted
      expect(parse(stdout, { version: "1.1" })).to.deep.equal((parseDocument(json) as { value: unknown }).value);
      const comments = (text: string, mark: string) =>
        text
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line.startsWith(mark))
          .map((line) => line.slice(mark.length).trim());
      expect(comments(stdout, "#")).to.deep.equal(comments(json.replaceAll(".json", ".yaml"), "//"));
      expect(stdout).to.match(/ --file (?:request|fleet)\.yaml /);
    });

    it(`${init.join(" ")} fits a terminal`, async () => {
      const lines = (await call(init)).stdout.split("\n");
      expect(lines.filter((line) => line.length > 120)).to.deep.equal([]);
    });
  }

  it("writes nothing with --output none, and cannot be queried", async () => {
    expect(await call(["fleet", "init", "--output", "none"])).to.deep.equal({ exit: 0, stdout: "", stderr: "" });
    expect((await call(["fleet", "init", "--query", "sites"])).exit).to.equal(2);
  });

  it("names the platforms if none or a wrong one is given", async () => {
    expect((await call(["plan", "init"])).stderr.split("\n\nExamples\n")[0]).to.equal(
      "ERROR: 'aks-netplan plan init' needs --platform; --platform is one of azure-local, windows-server, vmware, azure-cni",
    );
    expect((await call(["plan", "init", "--platform", "hyper-v"])).stderr).to.equal(
      "ERROR: 'hyper-v' is not a value of --platform; use azure-local, windows-server, vmware, azure-cni\n",
    );
  });
});
