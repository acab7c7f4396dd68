import { readFileSync } from "node:fs";
import { expect } from "chai";
import { connectivityGroup } from "../../../lib/cli/commands/connectivity.js";
import { schemas } from "../../../lib/input/schemas.js";
import { call } from "../call.js";

const file = ["--file", "requests/connectivity.json"];

describe("connectivity assess", () => {
  it("assesses the request of the contract, and prints a result that has errors among its findings", async () => {
    const { exit, stdout, stderr } = await call(["connectivity", "assess", ...file]);
    expect(exit).to.equal(0);
    const { deadlines, recommendations } = JSON.parse(stdout);
    expect(deadlines).to.deep.equal([
      { name: "billing-export", date: "2026-11-14", overdue: true },
      { name: "certificate-renewal", date: "2027-01-13", overdue: false },
    ]);
    expect(recommendations).to.have.length(16);
    expect(stderr).to.match(/^ERROR: \/clusterConnect: clusterConnect is not supported with privateLink/m);
  });

  it("replaces days of the document by those of the options", async () => {
    const days = ["--as-of", "2026-10-16", "--last-connected", "2026-10-16"];
    const { stdout } = await call([
      "connectivity",
      "assess",
      ...file,
      ...days,
      "--query",
      "deadlines[].[date, overdue]",
      "--output",
      "tsv",
    ]);
    expect(stdout).to.equal("2026-11-15\tFalse\n2027-01-14\tFalse\n");
  });

  it("names the option with a day that does not exist", async () => {
    const { exit, stdout, stderr } = await call(["connectivity", "assess", ...file, "--as-of", "2026-02-30"]);
    expect([exit, stdout]).to.deep.equal([1, ""]);
    expect(stderr).to.match(/^ERROR: .*--as-of\)?: "2026-02-30" is not a calendar date in the form 2026-03-16 \(schema-value\)\n$/);
  });

  it("shows tables, with the recommendations that apply to the cluster", async () => {
    const { stdout } = await call(["connectivity", "assess", ...file, "--output", "table"]);
    const titles = stdout.split("\n").filter((_, i, lines) => /^=+$/.test(lines[i + 1] ?? ""));
    expect(titles).to.deep.equal(["Deadlines", "Endpoints", "Recommendations", "Findings"]);
    expect(stdout).to.match(/^Mode {2}semi-connected\n/);
    expect(stdout).to.match(/^billing-export {7}2026-11-14 {2}yes$/m);
    expect(stdout).not.to.include("arc-outbound-only");
  });

  it("omits deadlines that do not exist, and what is unknown about the others", async () => {
    const without = await call(["connectivity", "assess", "-f", "-", "-o", "table"], { stdin: '{ "mode": "fully-connected" }' });
    expect(without.stdout).not.to.include("Deadlines");
    const stdin = '{ "mode": "semi-connected", "lastConnected": "2026-10-15" }';
    const open = await call(["connectivity", "assess", "-f", "-", "-o", "table"], { stdin });
    expect(open.stdout).to.match(/^certificate-renewal {2}2027-01-13$/m);
    expect(open.stdout).not.to.include("Overdue");
  });

  it("offers the modes and clouds that the schema has, in its order", () => {
    const schema = schemas.find(({ name }) => name === "connectivity-request")?.schema;
    const $defs = schema?.$defs as Record<"connectivityMode", { enum: string[] }>;
    const common = JSON.parse(readFileSync(new URL("../../../schemas/common.schema.json", import.meta.url), "utf8"));
    const choicesOf = (flags: string) => connectivityGroup.commands[0]?.options.find((option) => option.flags === flags)?.choices;
    expect(choicesOf("--mode <mode>")).to.deep.equal($defs.connectivityMode.enum);
    expect(choicesOf("--cloud <name>")).to.deep.equal(common.$defs.azureCloudName.enum);
  });
});
