import { expect } from "chai";
import { checkPrivateLinkScope } from "../../lib/connectivity/check-private-link-scope.js";
import type { PrivateLinkScope } from "../../types/index.js";
import { situation, told } from "./support.js";

const scopeApart = "arc-private-link-scope-region";
const networkApart = "arc-private-link-network-region";
const endpointApart = "arc-private-link-endpoint-region";

/** A scope for a cluster in East US, and the rules it breaks. */
const rows: readonly (readonly [reason: string, scope: PrivateLinkScope, rules: readonly string[]])[] = [
  ["nothing is given", {}, []],
  ["everything is in one region", { region: "eastus", virtualNetworkRegion: "East US", privateEndpointRegion: "EASTUS" }, []],
  ["the scope is elsewhere", { region: "westus" }, [scopeApart]],
  ["the virtual network is elsewhere", { virtualNetworkRegion: "westus" }, [networkApart]],
  [
    "the endpoint is in the region of the scope, and the cluster is not",
    { region: "westus", virtualNetworkRegion: "westus" },
    [scopeApart],
  ],
  ["the endpoint is away from its network", { virtualNetworkRegion: "eastus", privateEndpointRegion: "westus" }, [endpointApart]],
  ["the endpoint alone decides nothing", { privateEndpointRegion: "westus" }, []],
  ["network and endpoint are elsewhere together", { virtualNetworkRegion: "westus", privateEndpointRegion: "westus" }, [networkApart]],
  ["all are apart", { region: "a1", virtualNetworkRegion: "b1", privateEndpointRegion: "c1" }, [scopeApart, networkApart, endpointApart]],
  ["one is not a name", { region: "east/us", virtualNetworkRegion: "eastus" }, ["arc-region-name"]],
];

describe("checkPrivateLinkScope", () => {
  for (const [reason, privateLinkScope, rules] of rows) {
    it(reason, () => expect(checkPrivateLinkScope(situation({ privateLinkScope })).map(({ rule }) => rule)).to.deep.equal(rules));
  }

  it("compares with the scope if the region of the cluster is not known", () => {
    const findings = checkPrivateLinkScope(
      situation({ region: "*", privateLinkScope: { region: "eastus", virtualNetworkRegion: "westus" } }),
    );
    expect(told(findings)).to.deep.equal([
      [
        "/privateLinkScope/virtualNetworkRegion",
        networkApart,
        "the virtual network is in westus and the scope in eastus; the document contradicts itself about this, and eastus is safe",
      ],
    ]);
  });

  it("names the regions that would be right, and makes the document's contradiction a warning", () => {
    const privateLinkScope = { region: "westus", virtualNetworkRegion: "northeurope", privateEndpointRegion: "uksouth" };
    const findings = checkPrivateLinkScope(situation({ privateLinkScope }));
    expect(findings.map(({ severity, repairs }) => [severity, repairs?.[0]?.text])).to.deep.equal([
      ["error", "place it in eastus"],
      ["warning", "place it in westus"],
      ["error", "place it in northeurope"],
    ]);
  });
});
