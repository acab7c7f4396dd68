import { expect } from "chai";
import { regionName, situationOf } from "../../lib/connectivity/situation.js";

describe("situationOf", () => {
  it("uses the public cloud if none is named", () => {
    expect(situationOf({ mode: "fully-connected" })).to.deep.include({ cloud: "AzureCloud", region: undefined, throughArcGateway: false });
  });

  it("goes through an Arc gateway only in the public cloud", () => {
    expect(situationOf({ mode: "fully-connected", arcGateway: true }).throughArcGateway).to.equal(true);
    expect(situationOf({ mode: "fully-connected", arcGateway: true, cloud: "AzureUSGovernment" }).throughArcGateway).to.equal(false);
    expect(situationOf({ mode: "fully-connected", arcGateway: false }).throughArcGateway).to.equal(false);
  });
});

describe("regionName", () => {
  for (const [given, name] of [
    ["eastus", "eastus"],
    ["East US 2", "eastus2"],
    ["USGov Virginia", "usgovvirginia"],
    ["a".repeat(63), "a".repeat(63)],
    // no label of a host name is longer
    ["a".repeat(64), undefined],
    ["east\tus", undefined],
    ["east-us", undefined],
    ["eastus\n", undefined],
    ["eastus.example", undefined],
    ["*", undefined],
    ["2east", undefined],
    ["", undefined],
    [undefined, undefined],
  ] as const) {
    it(`${JSON.stringify(given)} is ${JSON.stringify(name)}`, () => expect(regionName(given)).to.equal(name));
  }
});
