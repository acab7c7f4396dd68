import { expect } from "chai";
import { multiRackEndpoints } from "../../../lib/ports/endpoints/multi-rack.js";
import { endpointLists } from "../../../lib/ports/port-rows.js";
import { multiRackRules } from "../../../lib/rules/multi-rack-rules.js";

describe("multiRackEndpoints", () => {
  const { rows } = multiRackEndpoints;

  it("is the list of the page: 27 names, one of them on another port and one on two", () => {
    expect([...new Set(rows.map(({ fqdn }) => fqdn))]).to.have.lengthOf(27);
    expect([...new Set(rows.map(({ id }) => id))]).to.deep.equal(Array.from({ length: 27 }, (_, index) => index + 1));
    expect(rows.filter(({ port }) => port !== 443).map(({ fqdn, port }) => [fqdn, port])).to.deep.equal([
      ["*.obo.arc.azure.com", 8084],
      ["aka.ms", 80],
    ]);
  });

  it("cites its rule, and replaces the list of Azure Local", () => {
    expect(multiRackRules).to.have.property(multiRackEndpoints.use.rule);
    const azureLocal = endpointLists.filter(({ platforms }) => platforms.includes("azure-local"));
    expect(azureLocal.map(({ when, unless }) => [when, unless])).to.deep.equal([
      [undefined, ["multi-rack"]],
      [["multi-rack"], undefined],
    ]);
  });
});
