import { readFileSync } from "node:fs";
import { expect } from "chai";
import { azureLocalPortRows } from "../../../lib/ports/azure-local-port-rows.js";
import { azureLocalEastUs } from "../../../lib/ports/endpoints/azure-local-eastus.js";
import { azureLocalPortRules } from "../../../lib/rules/azure-local-port-rules.js";
import * as documents from "../../../lib/rules/documents.js";

interface PublishedRow {
  readonly id: number;
  readonly component: string;
  readonly endpoint: string;
  readonly port: number;
  readonly arcGateway: string;
  readonly requiredFor: string;
}
const published: { readonly source: string; readonly region: string; readonly rows: readonly PublishedRow[] } = JSON.parse(
  readFileSync(new URL("../../data/azure-local-endpoints-eastus.json", import.meta.url), "utf8"),
);

describe("azureLocalEastUs", () => {
  it("is the published table: every row of one is in the other", () => {
    const ours = azureLocalEastUs.rows.map(({ id, component, fqdn, path, port, arcGateway, requiredFor }) => ({
      id,
      component,
      endpoint: path === undefined ? fqdn : `${fqdn}/${path}`,
      port,
      arcGateway: arcGateway.published,
      requiredFor: requiredFor.published,
    }));
    // the table writes one name with its scheme, and one "Post Deployment" with a capital
    const theirs = published.rows.map((row) => ({
      ...row,
      endpoint: row.endpoint.replace(/^https:\/\//, ""),
      requiredFor: row.requiredFor.replace("Post Deployment", "Post deployment"),
    }));
    expect(ours).to.deep.equal(theirs);
  });

  it("is of the region and version that the rules cite", () => {
    expect(azureLocalEastUs.region).to.equal(published.region);
    const commit = /@([0-9a-f]{8}) /.exec(published.source)?.[1];
    expect(documents.endpointsEastUs.version.split(" ")[0]).to.equal(commit);
  });

  it("has names only, with wildcards as published", () => {
    for (const { fqdn } of azureLocalEastUs.rows)
      expect(fqdn).to.match(/^(?:\*\.|[a-z0-9]+\*?[a-z0-9]*[.-])(?:[a-z0-9-]+\.)*[a-z0-9-]+(?:\.[a-z]+)?$/);
  });

  it("lists no name and port twice", () => {
    const names = azureLocalEastUs.rows.map(({ fqdn, port }) => `${fqdn}:${port}`);
    expect(new Set(names).size).to.equal(83);
  });

  it("is UDP for the time server and TCP for all others", () => {
    expect(azureLocalEastUs.rows.filter(({ protocol }) => protocol === "UDP").map(({ fqdn, port }) => [fqdn, port])).to.deep.equal([
      ["time.windows.com", 123],
    ]);
  });

  it("needs no port that has no row in the matrix", () => {
    const opened = new Set(azureLocalPortRows.map(({ destinationPort }) => destinationPort));
    expect([...new Set(azureLocalEastUs.rows.map(({ port }) => String(port)))].filter((port) => !opened.has(port))).to.deep.equal([]);
  });

  it("cites rules that exist, and finds each placeholder in a name", () => {
    const uses = azureLocalEastUs.rows.flatMap(({ uses: own = [], arcGateway }) => [
      ...own,
      ...(arcGateway.uses ?? []),
      arcGateway.otherwise,
    ]);
    for (const { rule } of uses) expect(azureLocalPortRules).to.have.property(rule);
    for (const { text } of azureLocalEastUs.placeholders)
      expect(azureLocalEastUs.rows.some(({ fqdn }) => fqdn.includes(text))).to.equal(true);
  });
});
