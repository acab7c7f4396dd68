import { expect } from "chai";
import { groups } from "../../lib/cli/groups.js";
import { parseArguments } from "../../lib/cli/parse-arguments.js";
import { call } from "./call.js";

const pages = [
  { words: [] as string[], description: "Plans, checks and explains" },
  ...groups.flatMap((group) => [
    { words: [group.name], description: group.summary },
    ...group.commands.map((command) => ({ words: [group.name, command.name], description: command.description.slice(0, 20) })),
  ]),
];

/** The words of a line as a shell would cut it. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

describe("help", () => {
  for (const { words, description } of pages) {
    const name = ["aks-netplan", ...words].join(" ");

    it(`of '${name}' has usage, description, groups of options and an example`, async () => {
      const { exit, stdout, stderr } = await call([...words, "--help"]);
      expect({ exit, stderr }).to.deep.equal({ exit: 0, stderr: "" });
      expect(stdout.split("\n")[0]).to.match(new RegExp(`^Usage: ${name} `));
      expect(stdout.replace(/\s+/g, " ")).to.include(description);
      expect(stdout).to.match(/\nGlobal options:\n {2}(?:-v, --version|-o, --output)/);
      expect(stdout).to.match(/\nExamples:\n {2}\S.*\n {4}aks-netplan \S/);
    });

    it(`of '${name}' is the same with -h and after help`, async () => {
      const asked = await call([...words, "--help"]);
      expect(await call([...words, "-h"])).to.deep.equal(asked);
      expect(await call(["help", ...words])).to.deep.equal(asked);
    });

    it(`of '${name}' fits a narrow terminal, examples aside`, async () => {
      const { stdout } = await call([...words, "--help"], { terminal: 60 });
      const text = stdout.slice(0, stdout.indexOf("\nExamples:"));
      expect(
        Math.max(
          ...text
            .split("\n")
            .slice(1)
            .map((line) => line.length),
        ),
      ).to.be.at.most(60);
    });
  }

  it("comes before what is wrong with the arguments", async () => {
    expect((await call(["plan", "create", "--bogus", "--help"])).exit).to.equal(0);
  });

  it("comes without a command", async () => {
    expect(await call([])).to.deep.equal(await call(["--help"]));
  });

  for (const group of groups) {
    it(`of '${group.name}' is shown where its command is missing, as an error, as az does`, async () => {
      const { exit, stdout, stderr } = await call([group.name]);
      const { stdout: help } = await call([group.name, "--help"]);
      expect({ exit, stdout }).to.deep.equal({ exit: 2, stdout: "" });
      expect(stderr).to.equal(`ERROR: 'aks-netplan ${group.name}' needs a command\n\n${help}`);
    });

    for (const command of group.commands) {
      for (const { line } of command.examples) {
        it(`shows an example that can be typed: ${line}`, () => {
          const invocation = parseArguments(wordsOf(line.replace(/ > \S+$/, "")), groups, {}, 80);
          expect(invocation).to.include({ kind: "command", command });
        });
      }
    }
  }
});
