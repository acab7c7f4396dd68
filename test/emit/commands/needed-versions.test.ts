import { expect } from "chai";
import { type AzCommand, optionsOf } from "../../../lib/emit/commands/command.js";
import { azVersion, extensionVersions } from "../../../lib/emit/commands/needed-versions.js";

const command = (words: string, ...options: readonly string[]): AzCommand => ({
  purpose: "",
  words: words.split(" "),
  options: optionsOf(options.map((name) => [name])),
});

describe("azVersion", () => {
  const rows = [
    [[], "2.48.0"],
    [["--network-plugin-mode", "--max-surge"], "2.48.0"],
    [["--enable-apiserver-vnet-integration"], "2.73.0"],
    [["--enable-apiserver-vnet-integration", "--max-unavailable"], "2.74.0"],
    [["--pod-ip-allocation-mode", "--max-unavailable"], "2.75.0"],
  ] as const;
  for (const [options, version] of rows)
    it(`${options.join(", ") || "no option"}: ${version}`, () => {
      expect(azVersion([command("aks create"), command("aks nodepool add", ...options)])).to.deep.equal({ name: "az", version });
    });
});

describe("extensionVersions", () => {
  it("names the extensions whose commands are used, and the newest az that one of them needs", () => {
    expect(extensionVersions([command("stack-hci-vm network lnet create")])).to.deep.equal([
      { name: "az", version: "2.15.0" },
      { name: "stack-hci-vm", version: "1.3.0" },
    ]);
    expect(extensionVersions([command("k8s-runtime bgp-peer create"), command("aksarc create")]).map(({ name }) => name)).to.deep.equal([
      "az",
      "aksarc",
      "k8s-runtime",
    ]);
    expect(extensionVersions([command("k8s-runtime bgp-peer create"), command("aksarc create")])[0]?.version).to.equal("2.57.0");
  });
});
