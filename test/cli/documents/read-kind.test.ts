import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect } from "chai";
import { type DocumentKind, kindOf } from "../../../lib/cli/documents/document-kind.js";
import { readKind } from "../../../lib/cli/documents/read-kind.js";
import { call } from "../call.js";

const example = (name: string): string => readFileSync(resolve(import.meta.dirname, `../../../docs/examples/${name}.json`), "utf8");
const request = example("azure-local");
const fleet = example("fleet");

async function resultOf(words: readonly string[], stdin = ""): Promise<string> {
  const { exit, stdout, stderr } = await call([...words, "--only-show-errors"], { stdin });
  expect(exit, stderr).to.equal(0);
  return stdout;
}

const plan = await resultOf(["plan", "create", "-f", "-"], request);
const pools = ["pool", "carve", "--address-prefix", "10.0.7.0/24", "--pool", "a=3"];

/** A document of each kind. */
const documents: Readonly<Record<DocumentKind, string>> = {
  "plan request": request,
  "finished plan": plan,
  "port matrix": JSON.stringify(JSON.parse(plan).portMatrix),
  "fleet request": fleet,
  "fleet plan": await resultOf(["fleet", "plan", "-f", "-"], fleet),
  "overlap request": '{ "ranges": [{ "name": "a", "range": "10.0.0.1" }] }',
  "pool carving": await resultOf(pools),
  "pool carving request": '{ "addressPrefix": "10.0.7.0/24", "pools": [{ "name": "a", "size": 3 }] }',
  "control plane IP request": '{ "addressPrefix": "10.0.7.0/24", "clusters": ["a"] }',
  "connectivity request": '{ "mode": "fully-connected" }',
};

/** What accepts a document, and the kinds it accepts. */
const takers: readonly (readonly [argv: readonly string[], kinds: readonly DocumentKind[]])[] = [
  [["plan", "create", "-f", "-"], ["plan request"]],
  [["plan", "check", "-f", "-"], ["plan request"]],
  [["plan", "create", "-f", "request.json", "--previous", "-"], ["finished plan"]],
  [
    ["plan", "diff", "--before", "request.json", "--after", "-"],
    ["plan request", "finished plan"],
  ],
  [
    ["plan", "export", "--format", "markdown", "-f", "-"],
    ["plan request", "finished plan"],
  ],
  [["fleet", "plan", "-f", "-"], ["fleet request"]],
  [["fleet", "plan", "-f", "fleet.json", "--previous", "-"], ["fleet plan"]],
  [["address", "count", "-f", "-"], ["plan request"]],
  [["pool", "carve", "-f", "-"], ["pool carving request"]],
  [
    [...pools, "--previous", "-"],
    ["pool carving", "pool carving request"],
  ],
  [["control-plane-ip", "select", "-f", "-"], ["control plane IP request"]],
  [
    ["port-matrix", "show", "-f", "-"],
    ["plan request", "finished plan", "port matrix"],
  ],
  [
    ["port-matrix", "export", "--format", "csv", "-f", "-"],
    ["plan request", "finished plan", "port matrix"],
  ],
  [["overlap", "list", "-f", "-"], ["overlap request"]],
  [["connectivity", "assess", "-f", "-"], ["connectivity request"]],
];

describe("readKind", () => {
  for (const [kind, text] of Object.entries(documents)) it(`knows a ${kind}`, () => expect(kindOf(JSON.parse(text))?.kind).to.equal(kind));

  for (const [argv, kinds] of takers) {
    it(`lets '${argv.join(" ")}' accept a ${kinds.join(" or a ")}, and names the kind of any other document`, async () => {
      const given = argv[argv.lastIndexOf("-") - 1];
      for (const [kind, stdin] of Object.entries(documents)) {
        // which has no addresses, unless the rest of a result looks like it
        if (argv.includes("--pool") && kind === "pool carving request") continue;
        const { exit, stdout, stderr } = await call(argv, { stdin, files: { "request.json": request, "fleet.json": fleet } });
        if (kinds.includes(kind as DocumentKind)) {
          expect(exit, stderr).to.equal(0);
          continue;
        }
        expect({ exit, stdout }, kind).to.deep.equal({ exit: 1, stdout: "" });
        const option = given === "-f" ? "--file" : given;
        const accepted = kinds.map((one) => `a ${one}`.replace("a overlap", "an overlap"));
        const toPlace = [accepted.slice(0, -1).join(", "), accepted.at(-1)].filter((part) => part !== "").join(" or ");
        const found = `a ${kind}`.replace("a overlap", "an overlap");
        expect(stderr.split("; ")[0]).to.equal(`ERROR: ${option}: standard input is ${found}, but ${toPlace} is needed`);
      }
    });
  }

  it("names the file, and what accepts such a document", async () => {
    expect(await call(["plan", "create", "-f", "fleet.json"], { files: { "fleet.json": fleet } })).to.deep.equal({
      exit: 1,
      stdout: "",
      stderr: "ERROR: --file: 'fleet.json' is a fleet request, but a plan request is needed; use it with 'fleet plan'\n",
    });
  });

  it("passes on a document of unknown kind, and one that only the names of its properties would reveal", async () => {
    for (const document of [
      null,
      7,
      "text",
      [],
      {},
      { sites: [] },
      { sites: "request" },
      { name: "a" },
      { networks: [], clusters: [], platform: "vmware" },
    ])
      expect(await readKind("--file", "a.json", ["plan request"], { readDocument: async () => document })).to.equal(document);
  });
});
