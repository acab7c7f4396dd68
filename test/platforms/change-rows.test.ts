import { readFileSync } from "node:fs";
import { expect } from "chai";
import { changesOf } from "../../lib/platforms/change-rows.js";
import { platformNames } from "../../lib/platforms/platforms.js";
import type { PlanRequest } from "../../types/index.js";

type Schema = { readonly [keyword: string]: unknown };

const read = (file: string): Schema => JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), "utf8"));

/** Places of a schema that hold a value of their own, as the rows write them. */
function* leavesOf(schema: Schema, file: string, place: string): Generator<string> {
  if (typeof schema.$ref === "string") {
    const [name = "", fragment = ""] = schema.$ref.split("#");
    const target = name === "" ? file : name;
    let found = read(target);
    for (const token of fragment.split("/").slice(1)) found = found[token] as Schema;
    yield* leavesOf(found, target, place);
  } else if (typeof schema.properties === "object") {
    for (const [property, member] of Object.entries(schema.properties as Record<string, Schema>)) {
      // nothing can stand there
      if (member.not === undefined) yield* leavesOf(member, file, `${place}/${property}`);
    }
  } else if (typeof schema.items === "object") yield* leavesOf(schema.items as Schema, file, `${place}/*`);
  else yield place;
}

const plannedOnlyIn: Readonly<Record<string, RegExp>> = {
  "azure-local": /addressPrefixes|subnet|podSubnet|Cidrs|dnsServiceIp/,
  "windows-server": /addressPrefixes|subnet|podSubnet|Cidrs|dnsServiceIp|controlPlaneIp$|loadBalancerRanges/,
  vmware: /addressPrefixes|subnet|podSubnet|Cidrs|dnsServiceIp|vlan/,
  "azure-cni": /gateway|vlan|controlPlaneIp$|loadBalancerRanges/,
};

describe("the rows of changes", () => {
  for (const platform of platformNames) {
    const rows = changesOf({ platform } as PlanRequest);
    const rowed = (place: string): boolean => {
      if (rows[place] !== undefined) return true;
      const around = place.slice(0, place.lastIndexOf("/"));
      if (around === "") return false;
      // a row for items that come and go says nothing of what is in them
      return around.endsWith("/*") && rows[around] !== undefined && rows[around].impact !== "derived" ? rowedAbove(around) : rowed(around);
    };
    const rowedAbove = (place: string): boolean => rowed(place.slice(0, place.lastIndexOf("/")));

    it(`${platform}: class every property of a request`, () => {
      const leaves = [...leavesOf(read(`${platform}-request.schema.json`), `${platform}-request.schema.json`, "/request")];
      expect(leaves.filter((leaf) => !leaf.startsWith("/request/previous") && !rowed(leaf))).to.deep.equal([]);
    });

    it(`${platform}: class every property of a plan that it can have`, () => {
      const { properties } = read("network-plan.schema.json") as { properties: Record<string, Schema> };
      const leaves = ["networks", "clusters", "portMatrix"].flatMap((name) => [
        ...leavesOf(properties[name] as Schema, "network-plan.schema.json", `/${name}`),
      ]);
      const own = leaves.filter((leaf) => !/^\/(?:networks|clusters)/.test(leaf) || !plannedOnlyIn[platform]?.test(leaf));
      expect(own.filter((leaf) => !rowed(leaf))).to.deep.equal([]);
    });

    it(`${platform}: cite a rule for every rebuild, and for nothing else but a name`, () => {
      for (const [place, { impact, rule }] of Object.entries(rows))
        expect([place, rule !== undefined]).to.deep.equal([place, impact === "rebuild" || rule?.id === "name-unique"]);
    });
  }
});
