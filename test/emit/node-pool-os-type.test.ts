import { expect } from "chai";
import { emitAksHciPowershell, emitArm, emitAzCli, emitAzPowershell, emitBicep, planNetwork } from "../../lib/index.js";
import { validRequest } from "../helpers/valid-request.js";
import { contractPlan } from "./requests.js";

const nodePools = [
  { name: "linux", nodeCount: 1, osType: "Linux" as const },
  { name: "win", nodeCount: 1, osType: "Windows" as const },
];

describe("the operating system of node pools", () => {
  const request = validRequest();
  const plan = planNetwork({ ...request, clusters: request.clusters.map((cluster) => ({ ...cluster, nodePools })) });
  const windowsServer = contractPlan("windows-server-static").request;
  const hci = planNetwork({ ...windowsServer, clusters: windowsServer.clusters.map((cluster) => ({ ...cluster, nodePools })) } as never);

  for (const [format, written, count] of [
    ["arm", () => emitArm(plan), /"osType": "Windows"/g],
    ["bicep", () => emitBicep(plan), /osType: 'Windows'/g],
    ["az-cli", () => emitAzCli(plan), /--os-type Windows/g],
    ["az-powershell", () => emitAzPowershell(plan), /--os-type'?,? '?Windows/g],
    ["akshci-powershell", () => emitAksHciPowershell(hci), /osType\s*=? *'Windows'/gi],
  ] as const) {
    it(`is written to ${format}`, () => {
      const { files } = written();
      const text = files.map(({ content }) => content).join("\n");
      const clusters = format === "akshci-powershell" ? hci.clusters.length : plan.clusters.length;
      expect(text.match(count) ?? [], text.slice(0, 4000)).to.have.lengthOf(clusters);
    });
  }

  it("is left to the vendor if none is given, with a finding", () => {
    const rules = (findings: readonly { readonly message: string }[]) =>
      findings.filter(({ message }) => message.includes("osType")).length;
    expect([rules(emitArm(plan).findings), rules(emitArm(planNetwork(request)).findings)]).to.deep.equal([0, 1]);
  });
});
