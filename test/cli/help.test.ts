import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect } from "chai";
import { parseArguments } from "../../lib/cli/arguments/parse-arguments.js";
import { groups } from "../../lib/cli/groups.js";
import { call } from "./call.js";

const pages = [
  { words: [] as string[], description: "Plans, checks and explains" },
  ...groups.flatMap((group) => [
    { words: [group.name], description: group.summary },
    ...group.commands.map((command) => ({ words: [group.name, command.name], description: command.description.slice(0, 20) })),
  ]),
];

/** The words of a line as a shell would split it. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

const request = readFileSync(resolve(import.meta.dirname, "../../docs/examples/azure-local.json"), "utf8");
const fleet = readFileSync(resolve(import.meta.dirname, "../../docs/examples/fleet.json"), "utf8");

const networkSecurityGroup = JSON.stringify({
  name: "nodes",
  securityRules: [
    {
      name: "ssh",
      access: "Allow",
      direction: "Inbound",
      priority: 100,
      protocol: "Tcp",
      sourceAddressPrefix: "192.168.10.0/24",
      sourcePortRange: "*",
      destinationAddressPrefix: "*",
      destinationPortRange: "22",
    },
  ],
});

/** Examples that list what is wrong, with files in which nothing is wrong. */
const mayBeEmpty = groups
  .flatMap(({ commands }) => commands.flatMap(({ examples }) => examples.map(({ line }) => line)))
  .filter((line) => line.includes("[?"));

/** Examples that end with 1 where they find a difference between their files. */
const mayDiffer = (words: readonly string[]) => ["plan drift", "port-matrix check"].includes(words.slice(0, 2).join(" "));

let files: Record<string, string> | undefined;

/** The files of the examples. */
async function filesOfExamples(): Promise<Record<string, string>> {
  if (files !== undefined) return files;
  const resultOf = async (words: readonly string[], stdin = "") => (await call(words, { stdin })).stdout;
  const plan = await resultOf(["plan", "create", "-f", "-"], request);
  const importable = (name: string) => readFileSync(resolve(import.meta.dirname, `../data/import/${name}`), "utf8");
  files = {
    ...Object.fromEntries(["lnets.json", "clusters.json", "vnet.json", "aks.json"].map((name) => [name, importable(name)])),
    "netbox.csv": "prefix,status\n10.30.7.64/28,active\n",
    "nsg.json": networkSecurityGroup,
    "policy.json": networkSecurityGroup,
    "service-tags.json": JSON.stringify({ VirtualNetwork: ["10.0.0.0/8"] }),
    "lnet-plan.json": plan,
    "request.json": request,
    "plan.json": plan,
    "next.json": plan,
    "fleet.json": fleet,
    "fleet-plan.json": await resultOf(["fleet", "plan", "-f", "-"], fleet),
    "carving.json": await resultOf(["pool", "carve", "--address-prefix", "10.0.7.0/24", "--pool", "nodes=27"]),
    "ranges.json": JSON.stringify({
      ranges: [
        { name: "a", range: "10.0.0.0/8" },
        { name: "b", range: "10.0.0.1" },
      ],
    }),
    "connectivity.json": readFileSync(resolve(import.meta.dirname, "../contract/requests/connectivity.json"), "utf8"),
  };
  return files;
}

describe("help", () => {
  for (const { words, description } of pages) {
    const name = ["aks-netplan", ...words].join(" ");

    it(`of '${name}' has what it is, usage, description, groups of arguments and an example`, async () => {
      const { exit, stdout, stderr } = await call([...words, "--help"]);
      expect({ exit, stderr }).to.deep.equal({ exit: 0, stderr: "" });
      expect(stdout).to.match(new RegExp(`^${words.length === 2 ? "Command" : "Group"}\n {4}${name}(?: : |\n)`));
      expect(stdout).to.match(new RegExp(`\nUsage\n {4}${name} .*\\[arguments\\]\n`));
      expect(stdout.replace(/\s+/g, " ")).to.include(description);
      expect(stdout).to.match(/\nGlobal Arguments\n {4}(?:--version -v|--output -o <format>) +: /);
      expect(stdout).to.match(/\nExamples\n {4}\S.*\n {8}aks-netplan \S.*\n/);
    });

    it(`of '${name}' is the same with -h and after help`, async () => {
      const requested = await call([...words, "--help"]);
      expect(await call([...words, "-h"])).to.deep.equal(requested);
      expect(await call(["help", ...words])).to.deep.equal(requested);
    });

    it(`of '${name}' fits a narrow terminal, examples aside`, async () => {
      const { stdout } = await call([...words, "--help"], { terminal: 60 });
      const text = stdout.slice(0, stdout.indexOf("\nExamples\n"));
      const lines = text.split("\n").filter((line) => !line.endsWith("[arguments]"));
      expect(Math.max(...lines.map((line) => line.length))).to.be.at.most(60);
    });
  }

  it("comes before the error about the arguments", async () => {
    expect((await call(["plan", "create", "--bogus", "--help"])).exit).to.equal(0);
  });

  it("comes without a command", async () => {
    expect(await call([])).to.deep.equal(await call(["--help"]));
  });

  for (const group of groups) {
    it(`of '${group.name}' is shown if its command is missing, as an error, like in az`, async () => {
      const { exit, stdout, stderr } = await call([group.name]);
      const { stdout: help } = await call([group.name, "--help"]);
      expect({ exit, stdout }).to.deep.equal({ exit: 2, stdout: "" });
      expect(stderr).to.equal(`ERROR: 'aks-netplan ${group.name}' needs a command\n\n${help}`);
    });

    for (const command of group.commands) {
      for (const { line } of command.examples) {
        it(`shows an example that does what it says: ${line}`, async () => {
          const words = wordsOf(line.replace(/ [>|] [^"]+$/, ""));
          expect(parseArguments(words, groups, {}, 80)).to.include({ kind: "command", command });
          const written: string[] = [];
          const { exit, stdout, stderr } = await call(words, {
            files: await filesOfExamples(),
            stdin: words.includes("--rules") ? networkSecurityGroup : request,
            writeFiles: async (folder, files) => void written.push(...files.map(({ name }) => `${folder}/${name}`)),
          });
          if (mayDiffer(words)) expect(stderr).to.not.match(/^ERROR: (?:no such file|\/content)/);
          else expect(exit, stderr).to.equal(0);
          if (words.includes("none")) expect(written).to.not.be.empty;
          else if (!mayBeEmpty.includes(line)) expect(stdout).to.match(/\S/);
        });
      }
    }
  }
});
