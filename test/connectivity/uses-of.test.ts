import { expect } from "chai";
import { usesOf } from "../../lib/connectivity/uses-of.js";
import type { ConnectivityRequest } from "../../types/index.js";
import { plainRequest } from "./support.js";

const rows: readonly (readonly [request: Partial<ConnectivityRequest>, uses: readonly string[]])[] = [
  [{}, []],
  [{ clusterConnect: false, customLocations: false, azureRbac: false, extensions: [], monitoring: false }, []],
  [{ clusterConnect: true }, ["cluster-connect"]],
  [{ customLocations: true, clusterConnect: false }, ["cluster-connect"]],
  [{ azureRbac: true }, ["azure-rbac"]],
  [{ extensions: ["microsoft.flux"] }, ["extensions"]],
  [{ extensions: ["Microsoft.AzureMonitor.Containers"] }, ["extensions", "azure-monitor"]],
  [{ extensions: ["Azure Monitor"] }, ["extensions", "azure-monitor"]],
  [{ extensions: ["azure-key_vault"] }, ["extensions", "key-vault"]],
  [{ extensions: ["Microsoft.PolicyInsights", "microsoft.azuredefender.kubernetes"] }, ["extensions", "azure-policy", "defender"]],
  [{ extensions: ["microsoft.arcdataservices"] }, ["extensions", "data-services"]],
  // an extension by another maker may have any name
  [{ extensions: ["contoso.azuremonitor"] }, ["extensions"]],
  [{ monitoring: true }, ["extensions", "azure-monitor"]],
  // a statement that nothing is monitored is believed
  [{ extensions: ["microsoft.azuremonitor.containers"], monitoring: false }, ["extensions"]],
];

describe("usesOf", () => {
  for (const [request, uses] of rows) {
    it(`${JSON.stringify(request)} is used for ${uses.join(", ") || "nothing"}`, () => {
      expect([...usesOf(plainRequest(request))]).to.have.members(uses);
    });
  }
});
