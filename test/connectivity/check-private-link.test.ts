import { expect } from "chai";
import { checkPrivateLink } from "../../lib/connectivity/check-private-link.js";
import type { ConnectivityRequest } from "../../types/index.js";
import { situation, told } from "./support.js";

/** The request with Private Link, and the rules it breaks, except for what stays public. */
const rows: readonly (readonly [reason: string, request: Partial<ConnectivityRequest>, rules: readonly string[]])[] = [
  ["nothing else", {}, []],
  ["cluster connect", { clusterConnect: true }, ["arc-private-link /clusterConnect"]],
  ["custom locations", { customLocations: true }, ["arc-private-link /customLocations"]],
  ["features that are off", { clusterConnect: false, customLocations: false }, []],
  [
    "GitOps and Azure Monitor, however they are written",
    { extensions: ["microsoft.flux", "Microsoft.AzureMonitor.Containers", "GitOps", "Azure Monitor"] },
    [],
  ],
  [
    "other extensions, each at its place",
    { extensions: ["microsoft.flux", "microsoft.arcdataservices", "Microsoft.AzureKeyVaultSecretsProvider"] },
    ["arc-private-link /extensions/1", "arc-private-link /extensions/2"],
  ],
  ["a connection over the internet", { onPremisesConnection: "internet" }, ["arc-private-link-connection /onPremisesConnection"]],
  ["ExpressRoute", { onPremisesConnection: "expressroute" }, []],
  ["VPN", { onPremisesConnection: "vpn" }, []],
  ["a region of the preview", { region: "East Asia" }, []],
  ["the region without the preview", { region: "South East Asia" }, ["arc-private-link-preview /region"]],
];

describe("checkPrivateLink", () => {
  for (const [reason, request, rules] of rows) {
    it(`with Private Link: ${reason}`, () => {
      const findings = checkPrivateLink(situation({ ...request, privateLink: true }));
      expect(findings.map(({ rule, path }) => `${rule} ${path}`)).to.deep.equal([...rules, "arc-private-link-public /privateLink"]);
    });
    it(`without Private Link: ${reason}`, () => {
      expect(checkPrivateLink(situation({ ...request, privateLink: false }))).to.deep.equal([]);
      expect(checkPrivateLink(situation(request))).to.deep.equal([]);
    });
  }

  it("reports what excludes what, as an error with a repair on either side", () => {
    const [finding] = checkPrivateLink(situation({ privateLink: true, clusterConnect: true }));
    expect(finding).to.deep.include({
      severity: "error",
      message: "clusterConnect is not supported with privateLink; use one or the other",
    });
    expect(finding?.repairs?.map(({ text }) => text)).to.deep.equal(["set clusterConnect to false", "set privateLink to false"]);
  });

  it("names the extension and those that would be right", () => {
    const [finding] = checkPrivateLink(situation({ privateLink: true, extensions: ["microsoft.arcdataservices"] }));
    expect(finding?.message).to.equal(
      'the extension "microsoft.arcdataservices" is not supported with privateLink; only GitOps (microsoft.flux) and Azure Monitor are',
    );
    expect(finding?.repairs?.[0]?.patch).to.deep.equal([{ op: "remove", path: "/extensions/0" }]);
  });

  it("names what stays public, but not on Azure Local, where there is no Private Link", () => {
    expect(told(checkPrivateLink(situation({ privateLink: true })))).to.deep.equal([
      [
        "/privateLink",
        "arc-private-link-public",
        "with privateLink the firewall must still allow TCP 443 to AzureActiveDirectory, AzureResourceManager, AzureFrontDoor.FirstParty, MicrosoftContainerRegistry",
      ],
    ]);
    expect(checkPrivateLink(situation({ privateLink: true, azureLocal: true }))).to.deep.equal([]);
  });
});
