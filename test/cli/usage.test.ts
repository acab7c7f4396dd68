import { expect } from "chai";
import { call } from "./call.js";

describe("wrong usage", () => {
  const rows: readonly (readonly [reason: string, argv: readonly string[], line: string])[] = [
    ["a command that is nearly one", ["plan", "creat"], "'creat' is not a command of 'aks-netplan plan'. Did you mean 'create'?"],
    [
      "a command that is none",
      ["plan", "destroy"],
      "'destroy' is not a command of 'aks-netplan plan'; use init, import, create, check, diff, drift, free, export",
    ],
    ["a group that is nearly one", ["prefx", "show"], "'prefx' is not a command of 'aks-netplan'. Did you mean 'prefix'?"],
    [
      "a group that does not exist yet",
      ["estate", "plan"],
      "'estate' is not a command of 'aks-netplan'; use plan, fleet, address, prefix, pool, control-plane-ip, port-matrix, endpoint, overlap, connectivity, rule, schema, completion",
    ],
    [
      "an empty group",
      [""],
      "'' is not a command of 'aks-netplan'; use plan, fleet, address, prefix, pool, control-plane-ip, port-matrix, endpoint, overlap, connectivity, rule, schema, completion",
    ],
    [
      "an option that is nearly one",
      ["plan", "create", "--fil", "x"],
      "'--fil' is not an argument of 'aks-netplan plan create'. Did you mean '--file'?",
    ],
    [
      "the beginning of an option",
      ["rule", "list", "--out", "tsv"],
      "'--out' is not an argument of 'aks-netplan rule list'. Did you mean '--output'?",
    ],
    [
      "too little of one",
      ["rule", "list", "--o", "tsv"],
      "'--o' is not an argument of 'aks-netplan rule list'. See 'aks-netplan rule list --help'",
    ],
    [
      "an option in camel case",
      ["prefix", "show", "--addressPrefix=10.0.0.0/8"],
      "'--addressPrefix' is not an argument of 'aks-netplan prefix show'. Did you mean '--address-prefix'?",
    ],
    [
      "an option that is none",
      ["plan", "create", "--sku", "x"],
      "'--sku' is not an argument of 'aks-netplan plan create'. See 'aks-netplan plan create --help'",
    ],
    [
      "a short option that is none",
      ["plan", "create", "-x"],
      "'-x' is not an argument of 'aks-netplan plan create'. See 'aks-netplan plan create --help'",
    ],
    [
      "an option before its command",
      ["--file", "x", "plan", "create"],
      "'--file' is not an argument of 'aks-netplan'. See 'aks-netplan --help'",
    ],
    [
      "a word too many",
      ["plan", "create", "request.json"],
      "'request.json' is not expected after 'aks-netplan plan create'; did you mean '--file request.json'?",
    ],
    [
      "a second document",
      ["plan", "create", "-f", "request.json", "plan.json"],
      "'plan.json' is not expected after 'aks-netplan plan create'. See 'aks-netplan plan create --help'",
    ],
    [
      "standard input without its option",
      ["plan", "check", "-"],
      "'-' is not expected after 'aks-netplan plan check'; did you mean '--file -'?",
    ],
    [
      "a choice without its option",
      ["plan", "init", "azure-local"],
      "'azure-local' is not expected after 'aks-netplan plan init'; did you mean '--platform azure-local'?",
    ],
    [
      "a prefix without its option",
      ["prefix", "show", "10.0.0.0/24"],
      "'10.0.0.0/24' is not expected after 'aks-netplan prefix show'; did you mean '--address-prefix 10.0.0.0/24'?",
    ],
    [
      "a second prefix",
      ["prefix", "show", "--address-prefix", "10.0.0.0/24", "10.1.0.0/24"],
      "'10.1.0.0/24' is not expected after 'aks-netplan prefix show'. See 'aks-netplan prefix show --help'",
    ],
    ["the version as a command, as az has it", ["version"], "'version' is not a command of 'aks-netplan'. Did you mean '--version'?"],
    [
      "an empty folder, as with an unset variable",
      ["plan", "export", "-f", "request.json", "--format", "svg", "--output-dir", ""],
      "--output-dir is empty; give it the path of a folder",
    ],
    [
      "a cloud that is nearly one",
      ["connectivity", "assess", "--mode", "fully-connected", "--cloud", "azure"],
      "'azure' is not a value of --cloud; use AzureCloud, AzureUSGovernment, AzureChinaCloud",
    ],
    [
      "a name without its option",
      ["rule", "show", "lnet-name"],
      "'lnet-name' is not expected after 'aks-netplan rule show'; did you mean '--name lnet-name'?",
    ],
    [
      "a value after = and another",
      ["pool", "carve", "--reserved=10.0.0.1", "10.0.0.2"],
      "'10.0.0.2' is not expected after 'aks-netplan pool carve'. See 'aks-netplan pool carve --help'",
    ],
    ["no value at the end", ["plan", "create", "--file"], "'--file' needs a value"],
    ["no value in a list", ["pool", "carve", "--pool"], "'--pool' needs a value"],
    [
      "an option where a value should be",
      ["plan", "create", "-f", "--query", "x"],
      "'-f' needs a value, but '--query' is an argument; write a value that begins with a dash as '--file=VALUE'",
    ],
    ["a value for a switch", ["plan", "create", "--debug=1"], "'--debug' takes no value"],
    ["no request", ["plan", "create"], "'aks-netplan plan create' needs --file"],
    ["nothing to work on", ["prefix", "show"], "'aks-netplan prefix show' needs --address-prefix, or --file with the whole request"],
    [
      "part of a request",
      ["pool", "carve", "--reserved", "10.0.0.1"],
      "'aks-netplan pool carve' needs --address-prefix and --pool, or --file with the whole request",
    ],
    ["no name", ["schema", "show"], "'aks-netplan schema show' needs --name"],
    [
      "an output that is none",
      ["rule", "list", "-o", "xml"],
      "'xml' is not a value of --output; use json, jsonc, yaml, table, tsv, markdown, none",
    ],
    [
      "an output that is nearly one",
      ["rule", "list", "-o", "tabel"],
      "'tabel' is not a value of --output; use json, jsonc, yaml, table, tsv, markdown, none. Did you mean 'table'?",
    ],
    ["an empty output", ["rule", "list", "--output="], "'' is not a value of --output; use json, jsonc, yaml, table, tsv, markdown, none"],
    ["a severity that is none", ["rule", "list", "--severity", "fatal"], "'fatal' is not a value of --severity; use error, warning, info"],
    [
      "a platform that is nearly one",
      ["rule", "list", "--platform", "azurelocal"],
      "'azurelocal' is not a value of --platform; use azure-local, windows-server, vmware, azure-cni, arc-kubernetes, any. Did you mean 'azure-local'?",
    ],
    [
      "half an IP pool",
      ["control-plane-ip", "select", "--address-prefix=10.0.0.0/24", "--clusters=a", "--ip-pool-end=10.0.0.9"],
      "--ip-pool-start and --ip-pool-end belong together; --ip-pool-start is missing",
    ],
    ["an expression that is none", ["rule", "list", "--query", "[].{id"], "--query '[].{id': the expression ends too early, at position 7"],
    [
      "an expression that meets the wrong thing",
      ["rule", "list", "--query", "abs(@)"],
      "--query 'abs(@)': TypeError: abs() expected argument 1 to be type number but received type array instead.",
    ],
    [
      "standard input twice",
      ["plan", "create", "-f", "-", "--previous", "-"],
      "standard input can be read only once, but --file and --previous both read it",
    ],
    [
      "what a terminal would act on",
      ["pl\u001b[2Jan\u202e\n"],
      "'pl\\u{1b}[2Jan\\u{202e}\\u{a}' is not a command of 'aks-netplan'; use plan, fleet, address, prefix, pool, control-plane-ip, port-matrix, endpoint, overlap, connectivity, rule, schema, completion",
    ],
    [
      "a quote in an option",
      ["plan", "create", "--x'y"],
      "'--x'y' is not an argument of 'aks-netplan plan create'. See 'aks-netplan plan create --help'",
    ],
  ];
  for (const [reason, argv, line] of rows) {
    it(`${reason}: ${JSON.stringify(argv)}`, async () => {
      const { exit, stdout, stderr } = await call(argv);
      expect({ exit, stdout }).to.deep.equal({ exit: 2, stdout: "" });
      // an example shows what is missing, like in az
      const [message, examples] = stderr.split("\n\nExamples\n");
      expect(message?.trimEnd()).to.equal(`ERROR: ${line}`);
      expect(examples !== undefined, stderr).to.equal(/ needs --/.test(line));
      if (examples !== undefined) expect(examples).to.match(new RegExp(`^ {4}\\S.*\n {8}aks-netplan ${argv.slice(0, 2).join(" ")} .*\n`));
    });
  }

  for (const word of [
    "constructor",
    "__proto__",
    "toString",
    "--constructor",
    "--__proto__",
    "-",
    "--",
    "--=",
    "=",
    " ",
    "-🎉",
    "\ud800",
  ]) {
    it(`does not treat ${JSON.stringify(word)} as special`, async () => {
      for (const argv of [[word], ["plan", word], ["rule", "list", word]]) {
        const { exit, stderr } = await call(argv);
        if (word === "--") continue;
        expect(exit).to.equal(2);
        expect(stderr).to.match(/^ERROR: '.*' is not .*'/u);
      }
    });
  }

  it("accepts = after a short argument as after a long one", async () => {
    const long = await call(["rule", "show", "--name=lnet-name", "--output=yaml"]);
    expect(long.exit).to.equal(0);
    expect(await call(["rule", "show", "-n=lnet-name", "-o=yaml"])).to.deep.equal(long);
    expect(await call(["-o=yaml", "rule", "show", "-n=lnet-name"])).to.deep.equal(long);
  });

  it("does not repeat megabytes", async () => {
    const long = "x".repeat(4_000_000);
    for (const argv of [
      [long],
      ["plan", long],
      ["plan", "create", `--${long}`],
      ["rule", "list", "-o", long],
      ["rule", "list", "--query", `${long} ${long}`],
      ["rule", "show", "-n", long],
      ["rule", "list", long],
    ]) {
      const { exit, stderr } = await call(argv);
      expect(exit).to.equal(argv[1] === "show" ? 1 : 2);
      expect(stderr.length).to.be.below(400);
    }
  });

  it("names the variable that sets the output, and its choices even if one is near", async () => {
    expect((await call(["schema", "list"], { env: { AKS_NETPLAN_OUTPUT: "tabel" } })).stderr).to.equal(
      "ERROR: 'tabel' is not a value of AKS_NETPLAN_OUTPUT; use json, jsonc, yaml, table, tsv, markdown, none. Did you mean 'table'?\n",
    );
    expect(await call(["schema", "list"], { env: { AKS_NETPLAN_OUTPUT: "xml" } })).to.deep.equal({
      exit: 2,
      stdout: "",
      stderr: "ERROR: 'xml' is not a value of AKS_NETPLAN_OUTPUT; use json, jsonc, yaml, table, tsv, markdown, none\n",
    });
  });
});
