import { readFileSync } from "node:fs";
import { expect } from "chai";
import { blockPlaces, isPlatform, platformNames, platforms, requestedNetworks } from "../../lib/platforms/platforms.js";
import { contractPlan, contractRequests } from "../emit/requests.js";

const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), "utf8"));

/** Objects of a schema that have a prefix, as the rows write them, and whether they have a gateway. */
function* prefixed(schema: Record<string, unknown>, file: string, place: string): Generator<[string, string, boolean]> {
  if (typeof schema.$ref === "string") {
    const [name = "", fragment = ""] = schema.$ref.split("#");
    const target = name === "" ? file : name;
    let found = read(target);
    for (const token of fragment.split("/").slice(1)) found = found[token] as Record<string, unknown>;
    yield* prefixed(found, target, place);
  } else if (schema.properties !== undefined) {
    const properties = schema.properties as Record<string, Record<string, unknown>>;
    for (const name of ["addressPrefix", "addressPrefixes"]) if (name in properties) yield [place, name, "gateway" in properties];
    for (const [name, member] of Object.entries(properties)) if (name !== "previous") yield* prefixed(member, file, `${place}/${name}`);
  } else if (schema.items !== undefined) yield* prefixed(schema.items as Record<string, unknown>, file, `${place}/*`);
}

/** Prefixes of networks that exist already, out of the reach of a plan. */
const existing = ["/virtualNetwork/subnets/*", "/virtualNetwork/peeredNetworks/*", "/reachableNetworks/*", "/clients/*", "/operators/*"];

describe("blockPlaces", () => {
  for (const platform of platformNames) {
    it(`${platform}: has every network of a request, with its gateway`, () => {
      const inSchema = [...prefixed(read(`${platform}-request.schema.json`), `${platform}-request.schema.json`, "")].filter(
        ([place]) => !existing.includes(place),
      );
      const rows = blockPlaces(platform).map(({ network, property, hasGateway }) => [network, property, hasGateway === true]);
      expect(rows).to.have.deep.members(inSchema);
    });
  }

  it("knows nothing of an unknown platform", () => {
    for (const platform of ["abacus", "constructor", undefined, 7]) expect(blockPlaces(platform)).to.deep.equal([]);
  });
});

describe("the platforms", () => {
  it("are those of the schema, in its order", () => {
    const { properties } = read("plan-request.schema.json") as { properties: { platform: { enum: string[] } } };
    expect(platformNames).to.deep.equal(properties.platform.enum);
  });

  it("have titles of their own", () => {
    const titles = platformNames.map((name) => platforms[name].title);
    expect(new Set(titles).size).to.equal(titles.length);
  });

  it("are distinguished from other values", () => {
    expect(["vmware", "abacus", "constructor", undefined, 7].map(isPlatform)).to.deep.equal([true, false, false, false, false]);
  });
});

describe("requestedNetworks", () => {
  it("has the networks of each plan, in their order", () => {
    for (const name of Object.values(contractRequests).flat()) {
      const { networks, request } = contractPlan(name);
      expect(
        requestedNetworks(request).map((network) => network.name),
        name,
      ).to.deep.equal(networks.map((network) => network.name));
    }
  });
});
