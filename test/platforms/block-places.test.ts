import { readFileSync } from "node:fs";
import { expect } from "chai";
import { avoidedPrefixes, blockPlaces } from "../../lib/platforms/block-places.js";

const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), "utf8"));
const platforms = (read("plan-request.schema.json") as { properties: { platform: { enum: string[] } } }).properties.platform.enum;

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
const existing = ["/virtualNetwork/subnets/*", "/virtualNetwork/peeredNetworks/*"];

describe("blockPlaces", () => {
  for (const platform of platforms) {
    it(`${platform}: has every network of a request, with its gateway`, () => {
      const inSchema = [...prefixed(read(`${platform}-request.schema.json`), `${platform}-request.schema.json`, "")].filter(
        ([place]) => !existing.includes(place),
      );
      const rows = blockPlaces(platform).map(({ network, property, hasGateway }) => [network, property, hasGateway === true]);
      expect(rows).to.have.deep.members(inSchema);
      expect(avoidedPrefixes(platform)).to.not.be.empty;
    });
  }

  it("knows nothing of another platform, and of none", () => {
    for (const platform of ["abacus", "constructor", undefined, 7])
      expect([blockPlaces(platform), avoidedPrefixes(platform)]).to.deep.equal([[], []]);
  });
});
