import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect } from "chai";
import { planNetwork } from "../../lib/index.js";
import { docstringExamples, documents, type Fence, fencesOf, root } from "./fences.js";
import { runConsole } from "./run-console.js";
import { runPowershell } from "./run-powershell.js";
import { runRepl } from "./run-repl.js";
import { runTypescript, typeErrors } from "./run-typescript.js";

/** How the fences of a language are executed. A fence in any other language is refused, so that none is forgotten. */
const executed: Record<string, (fence: Fence) => void | Promise<void>> = {
  ts: runTypescript,
  js: runRepl,
  console: runConsole,
  powershell: runPowershell,
  json: ({ text, where }) => {
    const request = JSON.parse(text);
    if (typeof request.platform === "string") expect(planNetwork(request).networks, where).to.not.be.empty;
  },
};

// shell lines are run by continuous integration or call things outside, pictures in text cannot be run, and
// architecture.test.ts compares the pictures of the folders with their imports
const notExecuted = ["sh", "text", "mermaid"];

/** Generated from the docstrings, whose examples are executed there. */
const madeOfDocstrings = join(root, "docs/reference/functions.md");

describe("docs", () => {
  const fences = [
    ...documents()
      .filter((file) => file !== madeOfDocstrings)
      .flatMap(fencesOf),
    ...docstringExamples(),
  ];

  for (const fence of fences) {
    const { language, where } = fence;
    if (notExecuted.includes(language)) continue;
    it(`${where}: the ${language} example does what it shows`, async () => {
      const execute = executed[language];
      if (execute === undefined) throw new Error(`${where}: a fence of "${language}" is executed by nothing`);
      await execute(fence);
    });
  }

  it("every TypeScript example passes the type check", () => {
    expect(typeErrors(fences.filter(({ language }) => language === "ts"))).to.deep.equal([]);
  });

  it("every public function has an example in its docstring", () => {
    const index = readFileSync(join(root, "lib/index.ts"), "utf8");
    const files = [...index.matchAll(/export \{[^}]*\} from "\.\/(.+)\.js"/g)].map(([, path]) => `lib/${path}.ts`);
    const withExample = new Set(docstringExamples().map(({ where }) => where.split(":")[0]));
    expect(files.filter((file) => !withExample.has(file))).to.deep.equal([]);
  });

  for (const file of documents()) {
    it(`${relative(root, file)}: every link inside the repository leads somewhere`, () => {
      const text = readFileSync(file, "utf8");
      const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g)];
      const broken = links.filter(([, path = "", anchor]) => {
        const target = path === "" ? file : resolve(dirname(file), path);
        return !existsSync(target) || (anchor !== undefined && target.endsWith(".md") && !anchorsOf(target).has(anchor));
      });
      expect(broken.map(([link]) => link)).to.deep.equal([]);
    });
  }
});

const anchors = new Map<string, ReadonlySet<string>>();

/** The anchors of a Markdown file: its own ones, and those of its headings, as GitHub makes them. A file is read once. */
function anchorsOf(file: string): ReadonlySet<string> {
  const known = anchors.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(file, "utf8");
  const own = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id);
  const ofHeadings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-"),
  );
  const found = new Set([...own, ...ofHeadings]);
  anchors.set(file, found);
  return found;
}
