import { readFileSync } from "node:fs";
import { expect } from "chai";
import { azureCni } from "../../../lib/cli/starting/azure-cni.js";
import { azureLocal } from "../../../lib/cli/starting/azure-local.js";
import type { Commented } from "../../../lib/cli/starting/commented-json.js";
import { fleet } from "../../../lib/cli/starting/fleet.js";
import { startingRequestText } from "../../../lib/cli/starting/starting-requests.js";
import { vmware } from "../../../lib/cli/starting/vmware.js";
import { windowsServer } from "../../../lib/cli/starting/windows-server.js";
import { valueAt } from "../../../lib/finding/json-pointer.js";
import { startingRequest } from "../../../lib/index.js";
import { parseDocument } from "../../../lib/input/parse-document.js";
import { platformNames, platforms } from "../../../lib/platforms/platforms.js";

const readValue = (text: string): unknown => (parseDocument(text) as { readonly value: unknown }).value;

/** The pointers to the values of a document that hold no others. */
function leavesOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, `${path}/${name}`));
}

describe("the text of a request to start from", () => {
  for (const platform of platformNames) {
    it(`${platform}: has what the minimal request has, at the same places`, () => {
      const minimal = startingRequest({ platform });
      const written = readValue(startingRequestText(platform));
      const differing = leavesOf(minimal).filter((path) => valueAt(minimal, path) !== valueAt(written, path));
      expect(differing).to.deep.equal([]);
      expect(leavesOf(written).length).to.be.greaterThan(leavesOf(minimal).length);
    });

    it(`${platform}: says what it is for and what to do with it`, () => {
      const [, title, command] = startingRequestText(platform).split("\n");
      expect(title).to.equal(`  // ${platforms[platform].title}. Replace these addresses with your own, then run`);
      expect(command).to.equal("  //   aks-netplan plan create --file request.json --output table");
    });
  }

  for (const platform of platformNames) {
    it(`${platform}: names further properties that exist`, () => {
      const schema = readFileSync(new URL(`../../../schemas/${platform}-request.schema.json`, import.meta.url), "utf8");
      const [, list = ""] = /Also possible: ([^.]*)\./.exec(startingRequestText(platform)) ?? [];
      const names = [...list.matchAll(/"([^"]*)"/g)].map(([, name]) => name as string);
      expect(names).to.include.members(["clients", "operators", "reachableNetworks"]);
      expect(Object.keys(JSON.parse(schema).properties)).to.include.members(names);
    });
  }

  it("explains only what is there", () => {
    const commented: readonly Commented<unknown>[] = [
      azureLocal(startingRequest({ platform: "azure-local" })),
      windowsServer(startingRequest({ platform: "windows-server" })),
      vmware(startingRequest({ platform: "vmware" })),
      azureCni(startingRequest({ platform: "azure-cni" })),
      fleet(),
    ];
    for (const { value, comments } of commented) {
      const places = Object.keys(comments);
      expect(places.filter((place) => valueAt(value, place) === undefined)).to.deep.equal([]);
      expect(places.length).to.be.at.least(4);
    }
  });
});
