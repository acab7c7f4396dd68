import { readFileSync } from "node:fs";
import { expect } from "chai";
import { version } from "../../lib/cli/version.js";
import { call } from "./call.js";

const published = "requests/azure-local-published.json";
const good = { addressPrefix: "10.220.32.0/24", pools: [{ name: "nodes", size: 27 }] };
const carved = {
  addressPrefix: "10.0.0.0/29",
  pools: [{ name: "a", start: "10.0.0.1", end: "10.0.0.2", size: 2, addressPrefixes: ["10.0.0.1/32", "10.0.0.2/32"] }],
};

function fault(code: string): Error {
  return Object.assign(new Error(`${code}: some text of Node`), { code });
}

describe("run", () => {
  describe("input", () => {
    it("comes from a file", async () => {
      const { exit, stdout } = await call(["pool", "carve", "--file", "r.json", "--query", "pools[0].start"], {
        files: { "r.json": JSON.stringify(good) },
      });
      expect({ exit, stdout }).to.deep.equal({ exit: 0, stdout: '"10.220.32.1"\n' });
    });

    const encodings: readonly (readonly [reason: string, bytes: Uint8Array])[] = [
      ["YAML", Buffer.from("addressPrefix: 10.220.32.0/24 # the network\npools:\n  - { name: nodes, size: 27 }\n")],
      [
        "JSON with comments",
        Buffer.from('{ // a comment\n"addressPrefix": "10.220.32.0/24", "pools": [{ "name": "nodes", "size": 27 }], }'),
      ],
      ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${JSON.stringify(good)}`)],
      ["UTF-16, as older PowerShell writes it", Buffer.from(`\ufeff${JSON.stringify(good)}`, "utf16le")],
    ];
    for (const [reason, stdin] of encodings) {
      it(`is read as ${reason}, also from standard input`, async () => {
        const { exit, stdout, stderr } = await call(["pool", "carve", "-f", "-", "--query", "pools[0].[start, end]", "-o", "tsv"], {
          stdin,
        });
        expect({ exit, stdout, stderr }).to.deep.equal({ exit: 0, stdout: "10.220.32.1\n10.220.32.27\n", stderr: "" });
      });
    }

    it("is standard input only if that is requested", async () => {
      expect(await call(["pool", "carve"], { stdin: JSON.stringify(good) })).to.include({ exit: 2, stdout: "" });
    });

    it("is replaced, property by property, by options", async () => {
      const { stdout } = await call(
        ["pool", "carve", "-f", "-", "--pool", "vip=5", "--reserved", "10.220.32.1", "--query", "pools[].[name, start]", "-o", "tsv"],
        { stdin: JSON.stringify(good) },
      );
      expect(stdout).to.equal("vip\t10.220.32.2\n");
    });

    it("keeps what no option replaces", async () => {
      const { stdout } = await call(
        ["pool", "carve", "-f", "-", "--address-prefix", "10.1.0.0/24", "--query", "pools[].[name, start]", "-o", "tsv"],
        { stdin: JSON.stringify(good) },
      );
      expect(stdout).to.equal("nodes\t10.1.0.1\n");
    });

    it("may be the bare text of a prefix", async () => {
      expect((await call(["prefix", "show", "-f", "-", "--query", "addressPrefix"], { stdin: '"10.0.0.0/8"' })).stdout).to.equal(
        '"10.0.0.0/8"\n',
      );
      expect(
        (await call(["prefix", "show", "-f", "-", "--address-prefix=10.1.0.0/16", "--query", "addressPrefix"], { stdin: '"10.0.0.0/8"' }))
          .stdout,
      ).to.equal('"10.1.0.0/16"\n');
    });

    it("of the last option counts if one is given twice, and lists grow", async () => {
      const { stdout } = await call([
        "pool",
        "carve",
        "--address-prefix",
        "x",
        "--address-prefix",
        "10.0.0.0/29",
        "--pool",
        "a=1",
        "--pool",
        "b=1",
        "--query",
        "pools[].start",
      ]);
      expect(JSON.parse(stdout)).to.deep.equal(["10.0.0.1", "10.0.0.2"]);
    });

    it("may be given together with a previous result", async () => {
      const argv = ["pool", "carve", "--address-prefix", "10.0.0.0/29", "--pool", "b=2", "a=2", "--query", "pools[].[name, start]"];
      expect(JSON.parse((await call(argv)).stdout)).to.deep.equal([
        ["b", "10.0.0.1"],
        ["a", "10.0.0.3"],
      ]);
      expect(
        JSON.parse((await call([...argv, "--previous", "p.json"], { files: { "p.json": JSON.stringify(carved) } })).stdout),
      ).to.deep.equal([
        ["b", "10.0.0.3"],
        ["a", "10.0.0.1"],
      ]);
    });

    it("names pools, ranges and clusters as options do", async () => {
      const pools = await call([
        "pool",
        "carve",
        "--address-prefix",
        "10.0.0.0/24",
        "--pool",
        "a=3",
        "b=/28",
        "c=10.0.0.100-10.0.0.109",
        "--query",
        "pools[].[name, start, end]",
      ]);
      expect(JSON.parse(pools.stdout)).to.deep.equal([
        ["a", "10.0.0.1", "10.0.0.3"],
        ["b", "10.0.0.16", "10.0.0.31"],
        ["c", "10.0.0.100", "10.0.0.109"],
      ]);
      const ips = await call([
        "control-plane-ip",
        "select",
        "--address-prefix",
        "10.0.0.0/24",
        "--clusters",
        "a",
        "b=10.0.0.9",
        "--prefer",
        "HIGHEST",
        "--query",
        "selections[].[cluster, controlPlaneIp, origin]",
      ]);
      expect(JSON.parse(ips.stdout)).to.deep.equal([
        ["a", "10.0.0.254", "selected"],
        ["b", "10.0.0.9", "requested"],
      ]);
    });

    const noFile: readonly (readonly [reason: string, code: string, exit: number, message: string])[] = [
      ["no such file", "ENOENT", 3, "no such file: 'r.json'"],
      ["a folder that is a file", "ENOTDIR", 3, "no such file: 'r.json'"],
      ["a name that is too long", "ENAMETOOLONG", 3, "no such file: 'r.json'"],
      ["a folder", "EISDIR", 1, "'r.json' cannot be read: it is a directory"],
      ["no permission", "EACCES", 1, "'r.json' cannot be read: permission denied"],
      ["a circle of links", "ELOOP", 1, "'r.json' cannot be read: its symbolic links form a loop"],
      ["anything else", "EIO", 1, "'r.json' cannot be read: EIO: some text of Node"],
    ];
    for (const [reason, code, exit, message] of noFile) {
      it(`that is ${reason} is reported`, async () => {
        expect(await call(["plan", "create", "-f", "r.json"], { files: { "r.json": fault(code) } })).to.deep.equal({
          exit,
          stdout: "",
          stderr: `ERROR: ${message}\n`,
        });
      });
    }

    it("that has to be typed is requested with a prompt, if there is a terminal", async () => {
      const argv = ["prefix", "show", "-f", "-", "-o", "none"];
      const requested = "Type or paste the document, then end it with Ctrl+D (on Windows Ctrl+Z and Enter).\n";
      expect((await call(argv, { stdin: '"10.0.0.0/8"', typed: true, terminal: 80 })).stderr).to.equal(requested);
      for (const surroundings of [{ typed: true }, { terminal: 80 }])
        expect((await call(argv, { stdin: '"10.0.0.0/8"', ...surroundings })).stderr).to.equal("");
    });

    it("that is standard input and cannot be read is reported", async () => {
      expect(await call(["plan", "create", "-f", "-"], { stdin: fault("EISDIR") })).to.deep.equal({
        exit: 1,
        stdout: "",
        stderr: "ERROR: standard input cannot be read: it is a directory\n",
      });
    });

    it("of the previous plan is reported with its own name", async () => {
      expect(await call(["plan", "create", "-f", published, "--previous", "gone.json"])).to.deep.equal({
        exit: 3,
        stdout: "",
        stderr: "ERROR: no such file: 'gone.json'\n",
      });
    });

    for (const [reason, text] of [
      ["broken JSON", '{ "a": '],
      ["two documents", "a: 1\n---\nb: 2\n"],
      ["nothing", ""],
      ["PowerShell's idea of an object", '{ "clusters": "@{name=a}" }'],
    ] as const) {
      it(`that is ${reason} ends with an error and no stack trace`, async () => {
        const { exit, stdout, stderr } = await call(["plan", "create", "-f", "r.json"], { files: { "r.json": text } });
        expect({ exit, stdout }).to.deep.equal({ exit: 1, stdout: "" });
        expect(stderr)
          .to.match(/^ERROR: (?:r\.json|\/)/)
          .and.not.match(/\n {4}at /);
      });
    }
  });

  describe("values of options", () => {
    const given = [" 10.0.0.0/8", "", "10.0.0.0/8 ", "-10.0.0.0/8", "--file", "10.0.0.0/8\n", "=", "\u0000"];
    for (const text of given) {
      it(`arrive as given: ${JSON.stringify(text)}`, async () => {
        const { exit, stdout, stderr } = await call(["prefix", "show", `--address-prefix=${text}`]);
        expect({ exit, stdout }).to.deep.equal({ exit: 1, stdout: "" });
        expect(stderr).to.match(/^ERROR: --address-prefix: .*\(prefix-syntax\)/);
      });
    }

    it("arrive as given after a space as well", async () => {
      expect((await call(["prefix", "show", "--address-prefix", ""])).stderr).to.match(/\(prefix-syntax\)/);
      expect((await call(["prefix", "show", "--address-prefix", " 10.0.0.0/8"])).stderr).to.match(/\(prefix-syntax\)/);
    });

    it("are named in findings about them", async () => {
      const { stderr } = await call(["pool", "carve", "--address-prefix", "10.0.0.0/24", "--reserved", "10.0.0.1", "x", "--pool", "a=1"]);
      expect(stderr).to.match(/^ERROR: \/reserved\/1 \(--reserved\): /);
    });
  });

  describe("a result", () => {
    const show = ["prefix", "show", "--address-prefix", "10.220.32.16/24"];

    it("is JSON by default, with warnings on standard error", async () => {
      const { exit, stdout, stderr } = await call(show);
      expect(exit).to.equal(0);
      expect(JSON.parse(stdout)).to.include({ text: "10.220.32.16/24", addressPrefix: "10.220.32.0/24" });
      expect(stdout)
        .to.match(/^\{\n {2}"text"/)
        .and.match(/\}\n$/);
      expect(stderr).to.equal(
        "WARNING: --address-prefix: 10.220.32.16/24 has host bits set; it is read as 10.220.32.0/24 (prefix-host-bits)\n  try: write 10.220.32.0/24\n",
      );
    });

    it("comes without warnings if only errors are requested", async () => {
      expect((await call([...show, "--only-show-errors"])).stderr).to.equal("");
    });

    it("is written as requested, in upper or lower case", async () => {
      expect((await call([...show, "--query", "usableCount", "-o", "TSV"])).stdout).to.equal("254\n");
      expect((await call([...show, "--query", "{p: addressPrefix}", "-o", "yaml"])).stdout).to.equal("p: 10.220.32.0/24\n");
      expect((await call([...show, "--query", "{p: addressPrefix}", "-o", "table"])).stdout).to.equal(
        "P\n--------------\n10.220.32.0/24\n",
      );
      expect((await call([...show, "-o", "none"])).stdout).to.equal("");
    });

    it("is written as the environment says, unless the call says otherwise", async () => {
      const env = { AKS_NETPLAN_OUTPUT: "tsv" };
      expect((await call([...show, "--query", "network"], { env })).stdout).to.equal("10.220.32.0\n");
      expect((await call([...show, "--query", "network", "-o", "json"], { env })).stdout).to.equal('"10.220.32.0"\n');
      expect((await call([...show, "--query", "network"], { env: { AKS_NETPLAN_OUTPUT: "" } })).stdout).to.equal('"10.220.32.0"\n');
    });

    it("accepts the options of all commands at any place", async () => {
      const expected = await call([...show, "-o", "tsv", "--query", "network"]);
      expect(await call(["-o", "tsv", "prefix", "--query", "network", ...show.slice(1)])).to.deep.equal(expected);
      expect(await call(["-o", "table", "prefix", "--query", "x", ...show.slice(1), "-o", "tsv", "--query=network"])).to.deep.equal(
        expected,
      );
    });

    it("is null if a query finds nothing, and nothing in a table", async () => {
      expect((await call([...show, "--query", "nothing"])).stdout).to.equal("null\n");
      expect((await call([...show, "--query", "nothing", "-o", "table"])).stdout).to.equal("");
      expect((await call([...show, "--query", "nothing", "-o", "tsv"])).stdout).to.equal("");
    });

    it("of a list has one row for each item", async () => {
      const { stdout } = await call(["pool", "carve", "--address-prefix", "10.0.0.0/24", "--pool", "a=4", "--query", "pools", "-o", "tsv"]);
      expect(stdout).to.equal("a\t10.0.0.1\t10.0.0.4\t4\t3\n");
    });

    it("is coloured on a terminal only, and not if colours are switched off", async () => {
      const argv = [...show, "-o", "jsonc", "--query", "[network, `1`]"];
      const coloured = await call(argv, { terminal: 80 });
      expect(coloured.stdout).to.equal('[\n  \u001b[33m"10.220.32.0"\u001b[39m,\n  \u001b[34m1\u001b[39m\n]\n');
      expect(coloured.stderr.split("-")[0]).to.equal("\u001b[33mWARNING\u001b[39m: ");
      for (const surroundings of [{}, { terminal: 80, env: { NO_COLOR: "1" } }, { terminal: 80, env: { TERM: "dumb" } }]) {
        const plain = await call(argv, surroundings);
        expect(plain.stdout).to.equal('[\n  "10.220.32.0",\n  1\n]\n');
        expect(plain.stderr).to.match(/^WARNING: --/);
      }
      for (const value of ["0", "false"])
        expect((await call(argv, { terminal: 80, env: { FORCE_COLOR: value } })).stdout).to.equal('[\n  "10.220.32.0",\n  1\n]\n');
      for (const env of [{ FORCE_COLOR: "1" }, { FORCE_COLOR: "", NO_COLOR: "1" }])
        expect(await call(argv, { env })).to.deep.equal(coloured);
      expect((await call(["plan", "creat"], { terminal: 80 })).stderr.split("'")[0]).to.equal("\u001b[31mERROR\u001b[39m: ");
    });

    it("keeps hostile names in JSON and escapes them for people", async () => {
      const name = "a\u001b[2J\u202eb\n";
      const stdin = JSON.stringify({ ...good, pools: [{ name, size: 1 }] });
      expect(JSON.parse((await call(["pool", "carve", "-f", "-"], { stdin })).stdout).pools[0].name).to.equal(name);
      for (const argv of [
        ["-o", "table"],
        ["-o", "table", "--query", "pools"],
        ["-o", "tsv", "--query", "pools"],
      ]) {
        const { stdout } = await call(["pool", "carve", "-f", "-", ...argv], { stdin });
        expect(stdout).to.include("a\\u{1b}[2J\\u{202e}b\\u{a}");
      }
      const { exit, stderr } = await call(["pool", "carve", "-f", "-"], { stdin: JSON.stringify({ ...good, [name]: 1 }) });
      expect(exit).to.equal(1);
      expect(stderr).to.match(/^ERROR: .*\\u\{1b\}.*\n/);
      expect(stderr).not.to.match(/[\p{Cc}\p{Cf}](?<!\n)/u);
    });

    it("that cannot be written is an error; a reader that is gone is not", async () => {
      const full = await call(show, { stdoutFault: fault("ENOSPC") });
      expect(full.exit).to.equal(1);
      expect(full.stderr).to.match(/\nERROR: the result cannot be written: no space is left\n$/);
      expect(await call([...show, "--only-show-errors"], { stdoutFault: fault("EPIPE") })).to.deep.equal({
        exit: 0,
        stdout: "",
        stderr: "",
      });
    });

    it("is the same each time", async () => {
      expect(await call(["plan", "create", "-f", published])).to.deep.equal(await call(["plan", "create", "-f", published]));
    });
  });

  describe("no result", () => {
    it("leaves standard output empty and reports every finding with its repairs", async () => {
      const { exit, stdout, stderr } = await call(["pool", "carve", "--address-prefix", "10.0.0.0/28", "--pool", "a=15"]);
      expect({ exit, stdout }).to.deep.equal({ exit: 1, stdout: "" });
      const [error, ...repairs] = stderr.split("\n");
      expect(error).to.match(
        /^ERROR: \/pools\/0\/size \(--pool\): pool "a" of 15 addresses does not fit into 10\.0\.0\.0\/28; .* \(pool-does-not-fit\)$/,
      );
      expect(repairs).to.deep.equal(["  try: use the prefix 10.0.0.0/27", '  try: make pool "a" 14 addresses', ""]);
    });

    it("reports warnings together with errors, unless only errors are requested", async () => {
      const argv = ["pool", "carve", "--address-prefix", "10.0.0.3/28", "--pool", "a=15"];
      expect((await call(argv)).stderr).to.match(/^WARNING: --address-prefix: .*\n {2}try: .*\nERROR: \/pools\/0\/size /);
      expect((await call([...argv, "--only-show-errors"])).stderr).to.match(/^ERROR: \/pools\/0\/size /);
    });

    it("is no reason for a stack trace, with or without --debug", async () => {
      for (const argv of [
        ["prefix", "show", "--address-prefix=x"],
        ["plan", "create", "-f", "gone.json"],
        ["rule", "list", "--query", "abs(@)"],
      ]) {
        const { exit, stderr } = await call(argv);
        const debugged = await call([...argv, "--debug"]);
        expect(debugged.stderr).to.not.match(/^(?:DEBUG: +\d+ ms)? +at /m);
        expect(debugged.exit).to.equal(exit);
        expect(debugged.stderr.replace(/^DEBUG: .*\n/gm, "")).to.equal(stderr);
      }
    });
  });

  describe("what is only for information", () => {
    const argv = ["pool", "carve", "--address-prefix", "10.0.0.0/24", "--reserved", "10.9.0.0/24", "--pool", "a=1"];
    it("is shown on request", async () => {
      expect((await call(argv)).stderr).to.equal("");
      for (const option of ["--verbose", "--debug"])
        expect((await call([...argv, option])).stderr).to.match(/^INFO: \/reserved\/0 \(--reserved\): .*\(reservation-outside-prefix\)\n/m);
      expect((await call([...argv, "--verbose", "--only-show-errors"])).stderr).to.equal("");
    });
  });

  describe("plan check", () => {
    it("writes its result and succeeds", async () => {
      const { exit, stdout } = await call(["plan", "check", "-f", published, "--query", "ok"]);
      expect({ exit, stdout }).to.deep.equal({ exit: 0, stdout: "true\n" });
    });

    it("writes its result and fails", async () => {
      const request = JSON.parse(readFileSync(new URL(`../contract/${published}`, import.meta.url), "utf8"));
      request.logicalNetworks[0].gateway = "10.9.9.9";
      const { exit, stdout, stderr } = await call(
        ["plan", "check", "-f", "-", "--query", "{ok: ok, rules: findings[?severity=='error'].rule}"],
        { stdin: JSON.stringify(request) },
      );
      expect(exit).to.equal(1);
      expect(JSON.parse(stdout)).to.deep.equal({ ok: false, rules: ["lnet-gateway-in-prefix"] });
      expect(stderr).to.match(/^ERROR: \/logicalNetworks\/0\/gateway: .*\(lnet-gateway-in-prefix\)$/m);
    });
  });

  describe("plan create", () => {
    it("keeps the addresses of a previous plan", async () => {
      const plan = await call(["plan", "create", "-f", published]);
      const again = await call(
        ["plan", "create", "-f", published, "--previous", "plan.json", "--query", "networks[].pools[].[name, start, end]"],
        { files: { "plan.json": plan.stdout } },
      );
      const before = JSON.parse(plan.stdout).networks.flatMap((network: { pools: { name: string; start: string; end: string }[] }) =>
        network.pools.map(({ name, start, end }) => [name, start, end]),
      );
      expect(again.exit, again.stderr).to.equal(0);
      expect(JSON.parse(again.stdout)).to.deep.equal(before);
    });

    it("takes the day as an option", async () => {
      const { exit, stderr } = await call(["plan", "create", "-f", published, "--as-of", "tomorrow"]);
      expect(exit).to.equal(1);
      expect(stderr).to.match(/^ERROR: --as-of: /m);
      expect((await call(["plan", "create", "-f", published, "--as-of", "2026-03-16", "--query", "request.asOf"])).stdout).to.equal(
        '"2026-03-16"\n',
      );
    });
  });

  describe("port-matrix show", () => {
    it("shows the same of a request, of its plan and of its matrix", async () => {
      const open = "requests/azure-local-open.json";
      const plan = await call(["plan", "create", "-f", open]);
      const { portMatrix } = JSON.parse(plan.stdout);
      const ofPlan = await call(["port-matrix", "show", "-f", "plan.json"], { files: { "plan.json": plan.stdout } });
      expect(JSON.parse(ofPlan.stdout)).to.deep.equal(portMatrix);
      const ofMatrix = await call(["port-matrix", "show", "-f", "-"], { stdin: ofPlan.stdout });
      expect(ofMatrix).to.include({ exit: 0, stdout: ofPlan.stdout });
      const ofRequest = await call(["port-matrix", "show", "-f", open]);
      expect(JSON.parse(ofRequest.stdout).rules.map((rule: { id: string }) => rule.id)).to.deep.equal(
        portMatrix.rules.map((rule: { id: string }) => rule.id),
      );
    });

    it("reports what is wrong with a plan or matrix that was changed by hand", async () => {
      for (const document of [{ portMatrix: {} }, { rules: {}, endpoints: [] }]) {
        const { exit, stdout, stderr } = await call(["port-matrix", "show", "-f", "-"], { stdin: JSON.stringify(document) });
        expect({ exit, stdout }).to.deep.equal({ exit: 1, stdout: "" });
        expect(stderr).to.match(/^ERROR: .*\(schema-required\)$/m);
      }
    });
  });

  describe("rule", () => {
    it("list has every rule, filtered as requested", async () => {
      const all = JSON.parse((await call(["rule", "list"])).stdout) as { id: string; platforms: string[]; severity: string }[];
      expect(all.map(({ id }) => id)).to.include.members(["prefix-host-bits", "lnet-name"]);
      const some = JSON.parse((await call(["rule", "list", "--platform", "Azure-Local", "--severity", "warning"])).stdout);
      expect(some).to.deep.equal(
        all.filter(
          ({ platforms, severity }) => platforms.some((name) => name === "azure-local" || name === "any") && severity === "warning",
        ),
      );
      expect(some).not.to.deep.equal([]);
    });

    it("show has one rule with its source", async () => {
      const { stdout } = await call(["rule", "show", "-n", "prefix-host-bits", "--query", "[id, severity, source.section]", "-o", "tsv"]);
      expect(stdout).to.equal("prefix-host-bits\nwarning\nRFC 4632, 3.1\n");
    });

    it("show says which rule was probably meant", async () => {
      expect(await call(["rule", "show", "--name", "prefix-hostbits"])).to.deep.equal({
        exit: 1,
        stdout: "",
        stderr: "ERROR: there is no rule 'prefix-hostbits'. Did you mean 'prefix-host-bits'?\n",
      });
      expect(await call(["rule", "show", "--name", "constructor"])).to.deep.equal({
        exit: 1,
        stdout: "",
        stderr: "ERROR: there is no rule 'constructor'. See 'aks-netplan rule list'\n",
      });
    });
  });

  describe("schema", () => {
    it("list has name, title and description of each", async () => {
      const rows = JSON.parse((await call(["schema", "list"])).stdout) as Record<string, string>[];
      expect(rows.find(({ name }) => name === "plan-request")).to.have.all.keys("name", "title", "description");
      for (const row of rows)
        expect(
          Object.values(row).every((text) => text.length > 0),
          JSON.stringify(row),
        ).to.equal(true);
    });

    it("show has the schema as it is shipped", async () => {
      const shipped = JSON.parse(readFileSync(new URL("../../schemas/pool-carving-request.schema.json", import.meta.url), "utf8"));
      expect(JSON.parse((await call(["schema", "show", "--name", "pool-carving-request"])).stdout)).to.deep.equal(shipped);
    });

    it("show says which schema was probably meant", async () => {
      expect(await call(["schema", "show", "-n", "planrequest"])).to.deep.equal({
        exit: 1,
        stdout: "",
        stderr: "ERROR: there is no schema 'planrequest'. Did you mean 'plan-request'?\n",
      });
    });
  });

  it("reports a defect of its own as one, and where it occurred only on request", async () => {
    // a terminal that has no answer is unexpected
    const broken = {
      write: (_: string, done: () => void) => done(),
      isTTY: true,
      get columns(): number {
        throw new Error("boom\u001b");
      },
    };
    const argv = ["prefix", "show", "--address-prefix", "10.0.0.0/8", "-o", "table"];
    const line =
      "ERROR: internal error: boom\\u{1b}; this is a defect of aks-netplan: report it with the call, the request and the output of --debug\n";
    expect(await call(argv, { stdout: broken })).to.deep.equal({ exit: 1, stdout: "", stderr: line });
    const { stderr } = await call([...argv, "--debug"], { stdout: broken });
    expect(stderr).to.match(/^DEBUG: {5}0 ms {2}Error: boom\\u\{1b\}\n(?:DEBUG: {5}0 ms {6}at .*\n)+/m);
    expect(stderr.endsWith(line)).to.equal(true);
  });

  it("says its version", async () => {
    for (const argv of [["--version"], ["-v"], ["--version", "plan", "create"]])
      expect(await call(argv)).to.deep.equal({ exit: 0, stdout: `aks-netplan ${version}\n`, stderr: "" });
  });
});
