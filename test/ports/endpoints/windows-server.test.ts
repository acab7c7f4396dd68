import { readFileSync } from "node:fs";
import { expect } from "chai";
import { windowsServerEndpoints } from "../../../lib/ports/endpoints/windows-server.js";
import { windowsServerPortRows } from "../../../lib/ports/windows-server-port-rows.js";
import * as documents from "../../../lib/rules/documents.js";
import { windowsServerPortRules } from "../../../lib/rules/windows-server-port-rules.js";

const published: { readonly source: string; readonly rows: readonly { urls: string[]; port: number }[] } = JSON.parse(
  readFileSync(new URL("../../data/windows-server-urls.json", import.meta.url), "utf8"),
);

/** A name as the table writes it, with a wildcard in place of the region. */
function nameOf(url: string): string {
  return url.replace(/^US endpoint: /, "").replace(/^<region>\./, "*.");
}

describe("windowsServerEndpoints", () => {
  it("is the vendor's table: every name of one is in the other, by row", () => {
    const theirs = published.rows.flatMap(({ urls, port }, index) => urls.map((url) => ({ id: index + 1, fqdn: nameOf(url), port })));
    expect(windowsServerEndpoints.rows.map(({ id, fqdn, port }) => ({ id, fqdn, port }))).to.deep.equal(theirs);
  });

  it("is HTTPS on 443 except for the two names of one row", () => {
    expect(windowsServerEndpoints.rows.filter(({ port }) => port !== 443).map(({ fqdn, port }) => [fqdn, port])).to.deep.equal([
      ["msk8s.b.tlu.dl.delivery.mp.microsoft.com", 80],
      ["msk8s.f.tlu.dl.delivery.mp.microsoft.com", 80],
    ]);
  });

  it("is of the version that its rule cites", () => {
    expect(published.source).to.contain(documents.windowsServerEndpoints.version.split(" ")[0]);
    expect(windowsServerPortRules).to.have.property(windowsServerEndpoints.use.rule);
  });

  it("lists no name twice, and needs no port that has no row in the matrix", () => {
    const names = windowsServerEndpoints.rows.map(({ fqdn }) => fqdn);
    expect(new Set(names).size).to.equal(names.length);
    const opened = windowsServerPortRows
      .filter(({ destination }) => destination.zone === "internet")
      .map(({ destinationPort }) => destinationPort);
    for (const { port } of windowsServerEndpoints.rows) expect(opened).to.include(String(port));
  });
});
