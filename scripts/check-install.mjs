// Packs the package, installs the tarball in an empty folder and uses it as a stranger would: from ES modules, from CommonJS,
// from TypeScript with each module setting, through its schemas, and as a command in a pipe.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "aks-netplan-"));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const failures = [];

function check(name, act) {
  try {
    act();
    console.log(`ok      ${name}`);
  } catch (error) {
    failures.push(name);
    console.log(`not ok  ${name}\n${String(error.stdout ?? "")}${String(error.stderr ?? error)}`);
  }
}

const write = (name, text) => writeFileSync(join(folder, name), text);
const node = (...args) => execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] });
function equal(actual, expected) {
  if (actual !== expected) throw new Error(`got ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
}

const use = `const carving = carvePools({ addressPrefix: "10.0.0.0/28", pools: [{ name: "a", size: 4 }] });
const first: string | undefined = carving.pools[0]?.start;
console.log(first);`;
const untyped = use.replace(": string | undefined", "");

try {
  execFileSync(npm, ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], { cwd: root });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  write("package.json", JSON.stringify({ name: "stranger", private: true }));
  execFileSync(npm, ["install", "--offline", "--no-audit", "--no-fund", "--silent", `./${tarball}`], { cwd: folder });

  check("nothing else is installed with it", () => {
    equal(
      readdirSync(join(folder, "node_modules"))
        .filter((name) => !name.startsWith("."))
        .join(),
      "aks-netplan",
    );
  });
  check("ES module", () => {
    write("use.mjs", `import { carvePools } from "aks-netplan";\n${untyped}`);
    equal(node("use.mjs"), "10.0.0.1\n");
  });
  check("CommonJS", () => {
    write("use.cjs", `const { carvePools } = require("aks-netplan");\n${untyped}`);
    equal(node("use.cjs"), "10.0.0.1\n");
  });
  check("no code is generated at run time", () => {
    equal(node("--disallow-code-generation-from-strings", "use.mjs"), "10.0.0.1\n");
  });
  check("schemas as JSON", () => {
    write("schema.cjs", 'console.log(require("aks-netplan/schemas/plan-request.schema.json").title);');
    equal(node("schema.cjs"), "PlanRequest\n");
  });
  const tsc = join(root, "node_modules/typescript/lib/tsc.js");
  for (const [module, moduleResolution, file] of [
    ["node16", "node16", "use.mts"],
    ["node16", "node16", "use.cts"],
    ["nodenext", "nodenext", "use.mts"],
    ["nodenext", "nodenext", "use.cts"],
    ["esnext", "bundler", "use.ts"],
  ]) {
    check(`TypeScript, module ${module}, ${file}`, () => {
      write(file, `import { carvePools } from "aks-netplan";\n${use}`);
      const options = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022"];
      node(tsc, ...options, "--lib", "es2022,dom", "--module", module, "--moduleResolution", moduleResolution, file);
    });
  }
  const command = join(folder, "node_modules/.bin/aks-netplan");
  check("command", () => {
    equal(
      execFileSync(command, ["prefix", "show", "--address-prefix", "10.0.0.0/30", "--query", "usableCount"], { encoding: "utf8" }),
      "2\n",
    );
  });
  check("command in a pipe", () => {
    const input = readFileSync(join(root, "docs/examples/azure-local.json"));
    const { stdout, status } = spawnSync(command, ["plan", "create", "-f", "-", "--query", "requirement.total"], {
      input,
      encoding: "utf8",
    });
    equal(`${stdout.trim()} ${status}`, "19 0");
  });
  check("the command plans a starting request", () => {
    const input = execFileSync(command, ["plan", "init", "--platform", "azure-local"]);
    const { stdout, status } = spawnSync(command, ["plan", "create", "-f", "-", "--query", "platform"], { input, encoding: "utf8" });
    equal(`${stdout.trim()} ${status}`, '"azure-local" 0');
  });
  check("the command refuses wrong input", () => {
    const { stdout, stderr, status } = spawnSync(command, ["plan", "create", "-f", "-"], { input: "{", encoding: "utf8" });
    equal(`${stdout}${status}${/^ERROR: /.test(stderr)}${/\n\s+at /.test(stderr)}`, "1truefalse");
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failures.length > 0) process.exitCode = 1;
