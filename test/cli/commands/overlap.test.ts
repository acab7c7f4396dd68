import { expect } from "chai";
import { call } from "../call.js";

describe("overlap list", () => {
  it("lists the overlaps of the ranges on the line", async () => {
    const { exit, stdout, stderr } = await call([
      "overlap",
      "list",
      "--range",
      "a=10.0.0.0/8",
      "b=10.1.2.3",
      "c=fd00::/64",
      "--output",
      "json",
    ]);
    expect([exit, stderr]).to.deep.equal([0, ""]);
    expect(JSON.parse(stdout)).to.deep.equal({
      overlaps: [{ a: "a", b: "b", start: "10.1.2.3", end: "10.1.2.3", relation: "contains" }],
      findings: [],
    });
  });

  it("accepts a document, in which groups can be given", async () => {
    const ranges = ["a", "b", "c"].map((name) => ({ name, range: "10.0.0.0/8", ...(name === "c" ? {} : { group: "x" }) }));
    const line = ["overlap", "list", "--file", "ranges.json", "--query", "overlaps[].[a, b]", "--output", "tsv"];
    const { stdout } = await call(line, { files: { "ranges.json": JSON.stringify({ ranges }) } });
    expect(stdout).to.equal("a\tc\nb\tc\n");
  });

  it("shows a table, with its findings on standard error as well", async () => {
    const { stdout, stderr } = await call(["overlap", "list", "--range", "a=10.0.0.0/8", "b=10.1.2.3/16", "--output", "table"]);
    expect(stdout.split("\n").slice(0, 5)).to.deep.equal([
      "Overlaps",
      "========",
      "A  Relation  B  Start     End",
      "-  --------  -  --------  ------------",
      "a  contains  b  10.1.0.0  10.1.255.255",
    ]);
    expect(stderr).to.equal(
      "WARNING: /ranges/1/range (--range): 10.1.2.3/16 has host bits set; it is read as 10.1.0.0/16 (prefix-host-bits)\n  try: write 10.1.0.0/16\n",
    );
  });

  it("says so if nothing overlaps", async () => {
    expect((await call(["overlap", "list", "--range", "a=10.0.0.0/8", "--output", "table"])).stdout).to.equal("No ranges overlap.\n");
  });

  it("names the option with the wrong range, and prints nothing", async () => {
    const { exit, stdout, stderr } = await call(["overlap", "list", "--range", "a=10.0.0.0/8", "b=10.0.0.300"]);
    expect([exit, stdout]).to.deep.equal([1, ""]);
    expect(stderr).to.equal('ERROR: /ranges/1/range (--range): "10.0.0.300" is not a range: octet "300" is over 255 (range-syntax)\n');
  });

  for (const line of [["--range", "10.0.0.0/8"], []]) {
    it(`reports '${line.join(" ")}' as wrong usage`, async () => {
      const { exit, stdout, stderr } = await call(["overlap", "list", ...line]);
      expect([exit, stdout]).to.deep.equal([2, ""]);
      expect(stderr).to.match(/^ERROR: .*--range/);
    });
  }
});
