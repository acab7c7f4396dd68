import { expect } from "chai";
import { checkRegion } from "../../lib/connectivity/check-region.js";
import type { ConnectivityRequest } from "../../types/index.js";
import { situation, told } from "./support.js";

const wildcard = "so the names of its endpoints are listed with a wildcard";

describe("checkRegion", () => {
  const fine: readonly Partial<ConnectivityRequest>[] = [
    { region: "eastus" },
    { region: "East US 2" },
    { region: "usgovvirginia", cloud: "AzureUSGovernment" },
    { region: "usdodeast", cloud: "AzureUSGovernment" },
    { region: "chinanorth3", cloud: "AzureChinaCloud" },
    // regions are added and removed, so an unknown name is not a fault
    { region: "atlantis" },
  ];
  for (const request of fine)
    it(`says nothing of ${JSON.stringify(request)}`, () => expect(checkRegion(situation(request))).to.deep.equal([]));

  for (const region of ["", " ", "*", "east/us", "eastus.example.com", "1", "é", "east_us", "a".repeat(64)]) {
    it(`reports that ${JSON.stringify(region)} is not the name of a region`, () => {
      expect(told(checkRegion(situation({ region })))).to.deep.equal([
        [
          "/region",
          "arc-region-name",
          `"${region.length > 60 ? `${region.slice(0, 60)}…` : region}" is not the name of a region, such as eastus, ${wildcard}`,
        ],
      ]);
    });
  }

  it("reports that a region is missing", () => {
    const { request, ...rest } = situation();
    const { region: _, ...without } = request;
    expect(told(checkRegion({ ...rest, request: without, region: undefined }))).to.deep.equal([
      ["/region", "arc-region-missing", `region is not given, ${wildcard}`],
    ]);
  });

  const strangers: readonly (readonly [region: string, cloud: ConnectivityRequest["cloud"], home: string])[] = [
    ["usgovvirginia", "AzureCloud", "AzureUSGovernment"],
    ["chinaeast2", "AzureUSGovernment", "AzureChinaCloud"],
    ["eastus", "AzureUSGovernment", "AzureCloud"],
    ["westeurope", "AzureChinaCloud", "AzureCloud"],
  ];
  for (const [region, cloud = "AzureCloud", home] of strangers) {
    it(`reports that ${region} is not in ${cloud}`, () => {
      const [finding] = checkRegion(situation({ region, cloud }));
      expect(finding).to.deep.include({
        rule: "arc-region-cloud",
        severity: "warning",
        message: `region ${region} belongs to ${home} by its name, but cloud is ${cloud}`,
        repairs: [{ text: `set cloud to ${home}`, patch: [{ op: "replace", path: "/cloud", value: home }] }],
      });
    });
  }
});
