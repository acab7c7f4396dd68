import { expect } from "chai";
import fc from "fast-check";
import { emitPortMatrixDomainList } from "../../lib/emit/emit-port-matrix-domain-list.js";
import { generatePortMatrix } from "../../lib/ports/generate-port-matrix.js";
import { listEndpoints } from "../../lib/ports/list-endpoints.js";
import type { Endpoint, PortMatrix } from "../../types/index.js";
import { randomMatrices, validMatrix } from "../helpers/random-matrices.js";
import { validRequest } from "../helpers/valid-request.js";
import { describeGolden } from "./port-matrix/expect-golden.js";

const endpoint = (fqdn: string, more: Partial<Endpoint> = {}): Endpoint => ({
  fqdn,
  protocol: "TCP",
  port: 443,
  purpose: "images",
  required: true,
  rule: "endpoints-azure-local",
  ...more,
});
const matrixOf = (...endpoints: Endpoint[]): PortMatrix => ({ ...validMatrix(), rules: [], endpoints });
const filesOf = (matrix: PortMatrix) =>
  new Map(emitPortMatrixDomainList(matrix).files.map(({ name, content }) => [name, content.split("\n").slice(0, -1)]));
const isName = /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

describe("emitPortMatrixDomainList", () => {
  describeGolden("domain-list", emitPortMatrixDomainList);

  it("has each name of a region once in the file of its port, sorted, and in the file of all", () => {
    const { endpoints } = listEndpoints({ platform: "azure-local", region: "westeurope" });
    const files = filesOf(generatePortMatrix({ ...validRequest(), region: "westeurope" }));
    const all = (files.get("endpoints.txt") ?? []).filter((line) => line !== "" && !line.startsWith("#"));
    const parts = [...files].filter(([name]) => name !== "endpoints.txt");
    for (const [, names] of parts) expect(names).to.deep.equal([...new Set(names)].sort());
    expect(parts.flatMap(([, names]) => names).sort()).to.deep.equal([...all].sort());
    const written = new Set(parts.flatMap(([name, names]) => names.map((one) => `${name} ${one}`)));
    const missing = endpoints.filter(({ fqdn, protocol, port }) => !written.has(`endpoints-${protocol.toLowerCase()}-${port}.txt ${fqdn}`));
    // the names that hold a text to replace, and the one with an asterisk inside a label, which a wildcard holds
    expect(missing.map(({ fqdn }) => fqdn)).to.have.members([
      "yourarcgatewayendpointid.gw.arc.azure.com",
      "yourhcikeyvaultname.vault.azure.net",
      "azgn*.servicebus.windows.net",
    ]);
  });

  it("writes the names of the customer's own when they are given", () => {
    const endpointParameters = { keyVaultName: "kv-plant", arcGatewayEndpointId: "gw1" };
    const files = filesOf(generatePortMatrix({ ...validRequest(), region: "westeurope", endpointParameters }));
    expect(files.get("endpoints-tcp-443.txt")).to.include.members(["kv-plant.vault.azure.net", "gw1.gw.arc.azure.com"]);
  });

  it("writes names in lower case, each once a port, and required ones apart from optional ones", () => {
    const files = filesOf(
      matrixOf(
        endpoint("B.x.y"),
        endpoint("b.X.y", { required: false }),
        endpoint("a.x.y", { required: false }),
        endpoint("b.x.y", { port: 80 }),
      ),
    );
    expect([...files.keys()]).to.deep.equal(["endpoints.txt", "endpoints-tcp-80.txt", "endpoints-tcp-443.txt"]);
    expect(files.get("endpoints-tcp-443.txt")).to.deep.equal(["a.x.y", "b.x.y"]);
    const lines = files.get("endpoints.txt") ?? [];
    expect(lines.slice(lines.indexOf("# TCP 80, required"))).to.deep.equal([
      "# TCP 80, required",
      "b.x.y",
      "",
      "# TCP 443, required",
      "b.x.y",
      "# TCP 443, optional",
      "a.x.y",
    ]);
  });

  it("reports what it omits, and why", () => {
    const { findings, files } = emitPortMatrixDomainList({
      ...validMatrix(),
      endpoints: [
        endpoint("az*.x.y"),
        endpoint("not a name"),
        endpoint("x.y", { protocol: "ICMP" }),
        endpoint("yourname.x.y", { parameters: [{ name: "keyVaultName", text: "yourname", meaning: "the name of the vault" }] }),
        endpoint("bz*.c.y"),
        endpoint("*.c.y"),
      ],
    });
    expect(findings.map(({ rule, path, message }) => [rule, path, message])).to.deep.equal([
      [
        "emit-names-only",
        "/rules",
        "a list of names has no addresses and ports, so 3 rows of the matrix are not in it; export the rows in another format",
      ],
      [
        "emit-endpoint-form",
        "/endpoints/1/fqdn",
        "TCP 443 not a name is omitted: it is not a host name; give a name such as mcr.microsoft.com or *.data.mcr.microsoft.com",
      ],
      [
        "emit-endpoint-protocol",
        "/endpoints/2/protocol",
        "ICMP 443 x.y is omitted: a port of ICMP is not a port of TCP or UDP; give the protocol",
      ],
      [
        "emit-endpoint-pattern",
        "/endpoints/0/fqdn",
        "TCP 443 az*.x.y is omitted: a list of names knows an asterisk only as the first label of a name; open the names that are in use, or *.x.y if all names below it may be reached",
      ],
      [
        "emit-endpoint-placeholder",
        "/endpoints/3/fqdn",
        "TCP 443 yourname.x.y is omitted: yourname stands for the name of the vault; set endpointParameters.keyVaultName in the request",
      ],
    ]);
    for (const { message } of findings) expect(files[0]?.content).to.include(`# ${message}`);
    expect(files[0]?.content).to.include("# *.c.y holds bz*.c.y");
    expect(files[1]?.content).to.equal("*.c.y\n");
  });

  it("has names and nothing else in the files of ports, whatever the matrix contains", () => {
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        for (const [name, lines] of filesOf(matrix)) {
          expect(name).to.match(/^endpoints(?:-(?:tcp|udp)-\d{1,5})?\.txt$/);
          for (const line of lines) {
            if (name === "endpoints.txt" && (line === "" || /^#(?: [^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*)?$/u.test(line))) continue;
            expect(line).to.match(isName);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
