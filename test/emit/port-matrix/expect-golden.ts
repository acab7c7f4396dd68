import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import { generatePortMatrix } from "../../../lib/ports/generate-port-matrix.js";
import type { EmitOptions, PlanRequest, PortMatrix, Rendering } from "../../../types/index.js";

/** The requests of the contract that have a port matrix. */
const requests = [
  "azure-local-open",
  "azure-local-published",
  "windows-server-dhcp",
  "windows-server-static",
  "vmware",
  "azure-cni-node-subnet",
  "azure-cni-overlay",
] as const;

/** Tests that an emitter writes, byte for byte, the golden files of its format; with UPDATE_GOLDEN=1 they are written instead. */
export function describeGolden(format: string, emit: (matrix: PortMatrix, options?: EmitOptions) => Rendering): void {
  for (const name of requests) {
    const request: PlanRequest = JSON.parse(readFileSync(new URL(`../../contract/requests/${name}.json`, import.meta.url), "utf8"));
    it(`writes the golden files of ${name}`, () => {
      const rendering = emit(matrixOf(request));
      expect(rendering.format).to.equal(format);
      expect(emit(matrixOf(request))).to.deep.equal(rendering);
      const folder = new URL(`../../golden/emit/${format}/${request.platform}/`, import.meta.url);
      for (const { name: file, content } of rendering.files) expectFile(new URL(`${name}.${file}`, folder), content);
      const told = rendering.findings.map(({ severity, path, message, rule }) => `${severity} ${path}: ${message} (${rule})\n`).join("");
      expectFile(new URL(`${name}.findings.txt`, folder), told);
    });
  }
}

/** That of the plan: planned subnets are in it. */
function matrixOf(request: PlanRequest): PortMatrix {
  return request.platform === "azure-cni" ? planNetwork(request).portMatrix : generatePortMatrix(request);
}

function expectFile(file: URL, content: string): void {
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, content);
  }
  expect(content).to.equal(readFileSync(file, "utf8"));
}
