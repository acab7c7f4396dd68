import { expect } from "chai";
import { extensionName } from "../../lib/connectivity/extension-name.js";

describe("extensionName", () => {
  for (const [given, name] of [
    ["microsoft.flux", "microsoft.flux"],
    ["Microsoft.AzureMonitor.Containers", "microsoft.azuremonitor.containers"],
    ["Azure Monitor", "azuremonitor"],
    ["azure-key_vault\t", "azurekeyvault"],
    ["", ""],
  ] as const) {
    it(`${JSON.stringify(given)} is ${JSON.stringify(name)}`, () => expect(extensionName(given)).to.equal(name));
  }
});
