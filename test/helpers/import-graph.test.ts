import { expect } from "chai";
import { circleIn, fileGraph, folderGraph, type ImportGraph, necessaryArrows, renamed } from "./import-graph.js";

const graph = (arrows: Readonly<Record<string, readonly string[]>>): ImportGraph =>
  new Map(Object.entries(arrows).map(([from, to]) => [from, new Set(to)]));

const plain = (of: ImportGraph) => Object.fromEntries([...of].map(([from, to]) => [from, [...to]]));

describe("the graph of imports", () => {
  const files = [
    { name: "index.ts", text: 'export { a } from "./plan/network/a.js";' },
    { name: "plan/network/a.ts", text: 'import type { Io } from "../io.js"; import { b } from "../b.js"; import yaml from "yaml";' },
    { name: "plan/b.ts", text: 'import type { C } from "../../types/index.js"; import "./io.js";' },
    { name: "plan/io.ts", text: "" },
  ];

  it("assigns a file to its folder, or to itself if it is listed", () => {
    expect(plain(folderGraph(files, new Set()))).to.deep.equal({ index: ["plan/network"], "plan/network": ["plan"], plan: ["types"] });
    expect(plain(folderGraph(files, new Set(["plan/io"])))).to.deep.equal({
      index: ["plan/network"],
      "plan/network": ["plan/io", "plan"],
      plan: ["types", "plan/io"],
      "plan/io": [],
    });
  });

  it("has an arrow from file to file", () => {
    expect(plain(fileGraph(files))).to.deep.equal({
      "index.ts": ["plan/network/a.ts"],
      "plan/network/a.ts": ["plan/io.ts", "plan/b.ts"],
      "plan/b.ts": ["plan/io.ts"],
      "plan/io.ts": [],
    });
  });

  it("joins what gets one name and removes what gets none", () => {
    const joined = renamed(graph({ "a/b": ["a/c", "d"], "a/c": ["e"], d: [] }), (name) => (name === "e" ? undefined : name.slice(0, 1)));
    expect(plain(joined)).to.deep.equal({ a: ["d"], d: [] });
  });

  it("needs no arrow that others imply, however long the way", () => {
    expect(necessaryArrows(graph({ a: ["b", "c", "d"], b: ["c"], c: ["d"] }))).to.deep.equal(["a --> b", "b --> c", "c --> d"]);
    expect(necessaryArrows(graph({ a: ["b", "c"] }))).to.deep.equal(["a --> b", "a --> c"]);
  });

  it("shows a circle, and none if there is none", () => {
    expect(circleIn(graph({ a: ["b"], b: ["c"], c: [] }))).to.equal(undefined);
    expect(circleIn(graph({ x: ["a"], a: ["b"], b: ["c", "y"], c: ["a"], y: ["b"] }))).to.deep.equal(["a", "b", "c", "a"]);
    expect(circleIn(graph({ a: ["a"] }))).to.deep.equal(["a", "a"]);
  });
});
