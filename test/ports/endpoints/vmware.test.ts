import { readFileSync } from "node:fs";
import { expect } from "chai";
import { vmwareEndpoints } from "../../../lib/ports/endpoints/vmware.js";
import { vmwarePortRows } from "../../../lib/ports/vmware-port-rows.js";
import * as documents from "../../../lib/rules/documents.js";
import { vmwarePortRules } from "../../../lib/rules/vmware-port-rules.js";

const published: { readonly source: string; readonly rows: readonly { url: string; scheme: "HTTP" | "HTTPS"; port: number }[] } =
  JSON.parse(readFileSync(new URL("../../data/vmware-urls.json", import.meta.url), "utf8"));

describe("vmwareEndpoints", () => {
  it("is the table of the page: every row of one is in the other, a leading dot as a wildcard", () => {
    const theirs = published.rows.map(({ url, port }, index) => ({ id: index + 1, fqdn: url.replace(/^\./, "*."), port }));
    expect(vmwareEndpoints.rows.map(({ id, fqdn, port }) => ({ id, fqdn, port }))).to.deep.equal(theirs);
    expect(theirs).to.have.lengthOf(29);
  });

  it("is HTTPS on 443 except for one row of HTTP on 80", () => {
    expect(vmwareEndpoints.rows.filter(({ port }) => port !== 443).map(({ fqdn, port }) => [fqdn, port])).to.deep.equal([
      ["ctldl.windowsupdate.com", 80],
    ]);
    for (const { scheme, port } of published.rows) expect(port).to.equal(scheme === "HTTP" ? 80 : 443);
  });

  it("is of the version that its rule cites", () => {
    expect(published.source).to.contain(documents.vmware.document);
    expect(published.source).to.contain(documents.vmware.version);
    expect(vmwarePortRules).to.have.property(vmwareEndpoints.use.rule);
  });

  it("lists no name twice, and needs no port that has no row in the matrix", () => {
    expect(new Set(vmwareEndpoints.rows.map(({ fqdn }) => fqdn)).size).to.equal(29);
    const opened = vmwarePortRows
      .filter(({ destination }) => destination.zone === "internet")
      .map(({ destinationPort }) => destinationPort);
    for (const { port } of vmwareEndpoints.rows) expect(opened).to.include(String(port));
  });
});
