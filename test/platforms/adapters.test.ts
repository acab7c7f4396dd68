import { expect } from "chai";
import { avoidedPrefixes, modelOf } from "../../lib/platforms/adapters.js";
import { azureCniModel } from "../../lib/platforms/azure-cni/azure-cni-model.js";
import { azureLocalModel } from "../../lib/platforms/azure-local/azure-local-model.js";
import type { Model } from "../../lib/platforms/model/model.js";
import { platformNames } from "../../lib/platforms/platforms.js";
import { vmwareModel } from "../../lib/platforms/vmware/vmware-model.js";
import { windowsServerModel } from "../../lib/platforms/windows-server/windows-server-model.js";
import type { Platform } from "../../types/index.js";
import { validAzureCniRequest } from "../helpers/valid-azure-cni-request.js";
import { validRequest } from "../helpers/valid-request.js";
import { goodVmware } from "./vmware/requests.js";
import { goodStatic } from "./windows-server/requests.js";

describe("modelOf", () => {
  it("makes a model for every platform", () => {
    const models: { readonly [Name in Platform]: Model } = {
      "azure-local": modelOf(validRequest()),
      "windows-server": modelOf(goodStatic),
      vmware: modelOf(goodVmware),
      "azure-cni": modelOf(validAzureCniRequest()),
    };
    expect(platformNames.map((name) => [models[name].platform, models[name].ports.platform])).to.deep.equal(
      platformNames.map((name) => [name, name]),
    );
  });

  it("makes the model of the platform the request names", () => {
    // functions of a model are made with it, and differ
    const dataOf = (model: Model): unknown => JSON.parse(JSON.stringify(model));
    expect(dataOf(modelOf(validRequest()))).to.deep.equal(dataOf(azureLocalModel(validRequest())));
    expect(dataOf(modelOf(goodStatic))).to.deep.equal(dataOf(windowsServerModel(goodStatic)));
    expect(dataOf(modelOf(goodVmware))).to.deep.equal(dataOf(vmwareModel(goodVmware)));
    expect(dataOf(modelOf(validAzureCniRequest()))).to.deep.equal(dataOf(azureCniModel(validAzureCniRequest())));
  });
});

describe("avoidedPrefixes", () => {
  it("has the ranges that clusters of a platform use inside", () => {
    expect(avoidedPrefixes("azure-local")).to.deep.equal(["10.244.0.0/16", "10.96.0.0/12"]);
    for (const name of platformNames) expect(avoidedPrefixes(name), name).to.not.be.empty;
  });

  it("has none for an unknown platform", () => {
    for (const platform of ["abacus", "constructor", undefined, 7]) expect(avoidedPrefixes(platform)).to.deep.equal([]);
  });
});
