import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { loadEmitter } from "../../../lib/emit/emitters.js";
import { formatIds } from "../../../lib/emit/formats.js";
import { generatePortMatrix } from "../../../lib/index.js";
import { contractPlan } from "../../emit/requests.js";
import { call } from "../call.js";

describe("port-matrix export", () => {
  const plan = contractPlan("azure-local-open");
  const matrix = generatePortMatrix(plan.request);

  for (const format of formatIds("port-matrix")) {
    it(`writes ${format} from a request, a finished plan or a port matrix, every file with --output-dir`, async () => {
      const folder = mkdtempSync(join(tmpdir(), "aks-netplan-export-"));
      try {
        const { files } = (await loadEmitter("port-matrix", format))(matrix);
        for (const document of [plan.request, plan, matrix]) {
          const line = ["port-matrix", "export", "--file", "-", "--format", format, "--output-dir", folder, "--only-show-errors"];
          expect(await call(line, { stdin: JSON.stringify(document) })).to.deep.equal({ exit: 0, stdout: files[0]?.content, stderr: "" });
          expect(readdirSync(folder).sort()).to.deep.equal(files.map(({ name }) => name).sort());
          for (const { name, content } of files) expect(readFileSync(join(folder, name), "utf8")).to.equal(content);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }

  it("writes a matrix with errors only if that is allowed", async () => {
    const stdin = JSON.stringify({ ...matrix, findings: matrix.findings.map((finding) => ({ ...finding, severity: "error" })) });
    const line = ["port-matrix", "export", "--file", "-", "--format", "markdown"];
    const refused = await call(line, { stdin });
    expect([refused.exit, refused.stdout]).to.deep.equal([1, ""]);
    expect(refused.stderr).to.match(/\(emit-has-errors\)/);
    expect((await call([...line, "--allow-errors"], { stdin })).exit).to.equal(0);
  });

  it("distinguishes wrong usage from a document that is not valid", async () => {
    expect((await call(["port-matrix", "export", "--file", "requests/vmware.json"])).exit).to.equal(2);
    expect((await call(["port-matrix", "export", "--file", "requests/none.json", "--format", "csv"])).exit).to.equal(3);
    expect((await call(["port-matrix", "export", "--file", "-", "--format", "csv"], { stdin: "{}" })).exit).to.equal(1);
  });
});
