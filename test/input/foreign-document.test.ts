import { expect } from "chai";
import { checkNetwork } from "../../lib/plan/network/check-network.js";

const lnet = {
  id: "/subscriptions/1/resourceGroups/rg/providers/Microsoft.AzureStackHCI/logicalNetworks/lnet1",
  name: "lnet1",
  properties: { vmSwitchName: "switch" },
  type: "microsoft.azurestackhci/logicalnetworks",
};
const az = "the output of az or of Azure's REST API (microsoft.azurestackhci/logicalnetworks)";

const rows: readonly (readonly [why: string, document: unknown, what: string])[] = [
  ["a list of az", [lnet], az],
  ["one resource", lnet, az],
  ["a list of the REST API", { value: [lnet] }, az],
  [
    "az aks show, without properties",
    { id: "/subscriptions/1", type: "Microsoft.ContainerService/ManagedClusters", agentPoolProfiles: [] },
    "the output of az or of Azure's REST API (Microsoft.ContainerService/ManagedClusters)",
  ],
  [
    "an ARM template",
    { $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", resources: [] },
    "an ARM template",
  ],
  [
    "its parameters",
    { $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", parameters: {} },
    "parameters of an ARM template",
  ],
  ["a Kubernetes object", { apiVersion: "metallb.io/v1beta1", kind: "IPAddressPool", spec: {} }, "a Kubernetes object (IPAddressPool)"],
];

describe("documents of other tools", () => {
  for (const [why, document, what] of rows) {
    it(`${why}: is named, with how it becomes a request`, () => {
      const { ok, findings } = checkNetwork(document as never);
      expect([ok, findings]).to.deep.equal([
        false,
        [
          {
            ...findings[0],
            rule: "schema-type",
            path: "",
            message: `expected a request, an object with platform, got ${what}; make a request of it with importRequest or "aks-netplan plan import"`,
          },
        ],
      ]);
      expect(findings[0]).to.not.have.property("repairs");
    });
  }

  it("are not seen in requests with faults", () => {
    const { findings } = checkNetwork({ platform: "vmware", type: "Microsoft.X/y", properties: {}, segments: [], clusters: [] } as never);
    expect(findings.map(({ path }) => path)).to.include.members(["/type", "/properties"]);
    expect(checkNetwork([{ name: "a" }] as never).findings.map(({ message }) => message)).to.deep.equal([
      "expected an object with platform, got a list of 1 item",
    ]);
  });
});
