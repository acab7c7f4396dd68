import { expect } from "chai";
import { type Column, columnLayout } from "../../../lib/cli/output/column-layout.js";
import { displayWidth } from "../../../lib/cli/output/display-width.js";

const columns: readonly Column[] = [
  { header: "Where", wraps: true },
  { header: "Size", align: "right" },
  { header: "What", wraps: true },
];

describe("columnLayout", () => {
  it("aligns numbers to the right and leaves no space at the end of a line", () => {
    expect(
      columnLayout(
        columns,
        [
          ["/a", "7", "x"],
          ["/abcdef", "1234567", ""],
        ],
        undefined,
      ).split("\n"),
    ).to.deep.equal(["Where       Size  What", "-------  -------  ----", "/a             7  x", "/abcdef  1234567", ""]);
  });

  it("continues on the next line if the terminal is narrow", () => {
    expect(columnLayout(columns, [["/networks/0", "7", "a word or two and some more of them"]], 40).split("\n")).to.deep.equal([
      "Where        Size  What",
      "-----------  ----  ---------------------",
      "/networks/0     7  a word or two and",
      "                   some more of them",
      "",
    ]);
  });

  it("shrinks the widest column first and never below a dozen columns", () => {
    const text = columnLayout(columns, [["w".repeat(100), "7", "x ".repeat(300)]], 60);
    expect(Math.max(...text.split("\n").map(displayWidth))).to.equal(60);
    expect(
      Math.max(
        ...columnLayout(columns, [["w".repeat(100), "7", "x ".repeat(300)]], 5)
          .split("\n")
          .map(displayWidth),
      ),
    ).to.equal(12 + 2 + 4 + 2 + 12);
  });

  it("breaks no word as long as another column can shrink, and only then", () => {
    const rows = [["aks-vms 192.168.50.0/24", "7", "DHCP requests of the AKS VMs, where the server is behind a relay"]];
    expect(columnLayout(columns, rows, 38).split("\n").slice(2)).to.deep.equal([
      "aks-vms             7  DHCP requests",
      "192.168.50.0/24        of the AKS VMs,",
      "                       where the",
      "                       server is",
      "                       behind a relay",
      "",
    ]);
    expect(columnLayout(columns, rows, 32).split("\n").slice(2, 4)).to.deep.equal([
      "aks-vms          7  DHCP",
      "192.168.50.0        requests of",
    ]);
  });

  it("cuts nothing off", () => {
    const where = "/logicalNetworks/0/".repeat(20);
    for (const width of [undefined, 20, 80, 200])
      expect(columnLayout(columns, [[where, "7", ""]], width).replace(/\s/g, "")).to.include(where.slice(0, 12));
    expect(columnLayout(columns, [[where, "7", ""]], undefined)).to.include(where);
  });

  it("keeps rows that lack cells", () => {
    expect(columnLayout(columns, [[]], undefined)).to.equal("Where  Size  What\n-----  ----  ----\n\n");
  });
});
