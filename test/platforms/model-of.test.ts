import { readFileSync } from "node:fs";
import { expect } from "chai";
import { azureCniModel } from "../../lib/platforms/azure-cni/azure-cni-model.js";
import { azureLocalModel } from "../../lib/platforms/azure-local/azure-local-model.js";
import { modelOf } from "../../lib/platforms/model-of.js";
import { vmwareModel } from "../../lib/platforms/vmware/vmware-model.js";
import { windowsServerModel } from "../../lib/platforms/windows-server/windows-server-model.js";
import { validAzureCniRequest } from "../helpers/valid-azure-cni-request.js";
import { validRequest } from "../helpers/valid-request.js";
import { goodVmware } from "./vmware/requests.js";
import { goodStatic } from "./windows-server/requests.js";

describe("modelOf", () => {
  it("has an adapter for every platform the schema allows", () => {
    const schema = JSON.parse(readFileSync(new URL("../../schemas/plan-request.schema.json", import.meta.url), "utf8"));
    const models = {
      "azure-local": () => modelOf(validRequest()),
      "windows-server": () => modelOf(goodStatic),
      vmware: () => modelOf(goodVmware),
      "azure-cni": () => modelOf(validAzureCniRequest()),
    } as Record<string, () => { platform: string }>;
    expect(schema.properties.platform.enum.map((platform: string) => models[platform]?.().platform)).to.deep.equal(
      schema.properties.platform.enum,
    );
  });

  it("makes the model of the platform the request names", () => {
    expect(modelOf(validRequest())).to.deep.equal(azureLocalModel(validRequest()));
    expect(modelOf(goodStatic)).to.deep.equal(windowsServerModel(goodStatic));
    expect(modelOf(goodVmware)).to.deep.equal(vmwareModel(goodVmware));
    expect(modelOf(validAzureCniRequest()).networks).to.deep.equal(azureCniModel(validAzureCniRequest()).networks);
  });
});
