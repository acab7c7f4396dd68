import { expect } from "chai";
import { endpoints } from "../../../docs/examples/azure-functions/src/endpoints.js";
import { answering } from "../../../docs/examples/azure-functions/src/http/answering.js";
import { calculating, mostFindings } from "../../../docs/examples/azure-functions/src/http/calculating.js";
import { mostBytes } from "../../../docs/examples/azure-functions/src/http/read-json.js";
import {
  type AzureLocalRequest,
  checkNetwork,
  type Finding,
  findDrift,
  generatePortMatrix,
  importRequest,
  type PlanRequest,
  planNetwork,
  type Severity,
  schemas,
} from "../../../lib/index.js";
import { contractRequest, planRequests } from "./published.js";
import { type Answer, type Message, send, sendTo } from "./send.js";

const planning = ["plan", "check", "port-matrix"] as const;
const calculations = [...planning, "import", "drift"] as const;
const lookUps = ["schema-list", "schema", "openapi"] as const;

/** Checks that the answer is problem details and nothing else: no stack, no file, no class of an error. */
function expectProblem({ status, headers, value, text, log }: Answer, expected: number, detail: RegExp): void {
  expect(status).to.equal(expected);
  expect(headers.get("Content-Type")).to.equal("application/problem+json");
  const { type, title, detail: told } = value as Readonly<Record<string, unknown>>;
  expect({ type, status: (value as { status: number }).status }).to.deep.equal({ type: "about:blank", status: expected });
  expect(title).to.match(/^[A-Z][A-Za-z ]+$/);
  expect(told).to.match(detail);
  expect(text).to.not.match(/\n\s+at |\.[jt]s:\d|node:internal|node_modules/);
  if (expected < 500) expect(log).to.deep.equal([]);
}

const rulesOf = ({ value }: Answer) => (value as { findings?: { rule: string }[] }).findings?.map(({ rule }) => rule);

describe("the functions app", () => {
  for (const name of planRequests) {
    it(`answers with the result of the library: ${name}`, async () => {
      const request = contractRequest(name) as unknown as PlanRequest;
      const results = { plan: planNetwork(request), check: checkNetwork(request), "port-matrix": generatePortMatrix(request) };
      for (const endpoint of planning) {
        const { status, headers, value } = await send(endpoint, { body: request, headers: { "Content-Type": "application/json" } });
        expect(status, endpoint).to.equal(200);
        expect(headers.get("Content-Type"), endpoint).to.equal("application/json");
        expect(value, endpoint).to.deep.equal(results[endpoint]);
      }
    });
  }

  it("plans again with the plan it returned", async () => {
    const first = await send("plan", { body: contractRequest("azure-local-open") });
    const plan = first.value as { networks: unknown; request: object };
    const second = await send("plan", { body: { ...plan.request, previous: plan } });
    expect((second.value as typeof plan).networks).to.deep.equal(
      JSON.parse(JSON.stringify(plan.networks).replaceAll('"selected"', '"kept"')),
    );
  });

  describe("with documents of an existing network", () => {
    const example = contractRequest("azure-local-open") as unknown as AzureLocalRequest;
    const plan = planNetwork(example);
    const lnets = (vlan: number | undefined) =>
      example.logicalNetworks.map(({ name, addressPrefix, dnsServers, vmSwitchName }, index) => ({
        name,
        type: "microsoft.azurestackhci/logicalnetworks",
        properties: {
          dhcpOptions: { dnsServers },
          subnets: [{ properties: { addressPrefix, ipAllocationMethod: "Static", vlan: index === 0 ? vlan : null } }],
          vmSwitchName,
        },
      }));
    const documents = [{ name: "lnets.json", content: JSON.stringify(lnets(99)) }];

    it("imports them as the library does", async () => {
      const { status, value } = await send("import", { body: { documents } });
      expect([status, value]).to.deep.equal([200, await importRequest({ documents })]);
      expect((value as { request: AzureLocalRequest }).request.logicalNetworks[0]?.vlan).to.equal(99);
    });

    it("compares them with a plan as the library does", async () => {
      const { status, value } = await send("drift", { body: { plan, documents } });
      expect([status, value]).to.deep.equal([200, JSON.parse(JSON.stringify(await findDrift({ plan, documents })))]);
      expect((value as { changes: object[] }).changes).to.deep.include({
        path: "/networks/0/vlan",
        kind: "changed",
        ...(plan.networks[0]?.vlan === undefined ? {} : { planned: plan.networks[0].vlan }),
        actual: 99,
        impact: "rebuild",
        rule: "lnet-immutable",
      });
    });

    it("refuses what the library refuses", async () => {
      for (const [endpoint, body] of [
        ["import", {}],
        ["drift", { plan }],
        ["drift", { plan: {}, documents }],
      ] as const)
        expectProblem(await send(endpoint, { body }), 422, /^there is no result: \d+ of \d+ findings are errors$/);
    });
  });

  it("lists the schemas and returns each by the name in the references between them", async () => {
    const list = await send("schema-list", { method: "GET" });
    expect((list.value as { name: string }[]).map(({ name }) => name)).to.deep.equal(schemas.map(({ name }) => name));
    for (const { name, schema } of schemas) {
      for (const requested of [name, `${name}.schema.json`, String(schema.$id)]) {
        const { status, headers, value } = await send("schema", { method: "GET", params: { name: requested } });
        expect([status, headers.get("Content-Type")], requested).to.deep.equal([200, "application/schema+json"]);
        expect(value, requested).to.deep.equal(schema);
      }
    }
  });

  it("returns its OpenAPI document, and answers HEAD like GET", async () => {
    for (const method of ["GET", "HEAD"]) {
      const { status, headers, value } = await send("openapi", { method });
      expect([status, headers.get("Content-Type")]).to.deep.equal([200, "application/json"]);
      expect(value).to.include({ openapi: "3.1.1" });
    }
  });

  describe("refuses", () => {
    const utf16 = (text: string, mark = "\uFEFF") => Buffer.from(mark + text, "utf16le");
    const json = JSON.stringify(contractRequest("vmware"));
    // the row: what is wrong, the message, the status, what the detail says, the rule of the finding
    const rows: readonly (readonly [string, Message, number, RegExp, string | undefined])[] = [
      ["no body", {}, 400, /^the body is empty$/, "input-syntax"],
      ["nothing but space", { body: " \r\n\t" }, 400, /^the body is empty$/, "input-syntax"],
      ["a mark and nothing behind it", { body: Buffer.from("\uFEFF") }, 400, /^the body is empty$/, "input-syntax"],
      ["JSON that ends early", { body: json.slice(0, -1) }, 400, /^the body is not JSON: /, "input-syntax"],
      ["JSON with a comma too many", { body: "[1,]" }, 400, /^the body is not JSON: /, "input-syntax"],
      ["JSON with comments", { body: `// mine\n${json}` }, 400, /^the body is not JSON: /, "input-syntax"],
      ["YAML", { body: "platform: vmware" }, 400, /^the body is not JSON: /, "input-syntax"],
      ["a form", { body: "platform=vmware&x=%00" }, 400, /^the body is not JSON: /, "input-syntax"],
      ["XML", { body: "<plan/>" }, 400, /^the body is not JSON: /, "input-syntax"],
      ["the cast of an object", { body: "[object Object]" }, 400, /^the body is not JSON: /, "input-syntax"],
      ["UTF-16 with its mark", { body: utf16(json) }, 400, /UTF-16; send it as UTF-8/, "input-encoding"],
      ["UTF-16, the other byte first", { body: utf16(json).swap16() }, 400, /UTF-16; send it as UTF-8/, "input-encoding"],
      ["UTF-16 without a mark", { body: utf16(json, "") }, 400, /UTF-16; send it as UTF-8/, "input-encoding"],
      ["Latin-1", { body: Buffer.from('{"name":"Werk Süd"}', "latin1") }, 400, /not UTF-8/, "input-encoding"],
      ["half a character", { body: Buffer.from([0x22, 0xe2, 0x82, 0x22]) }, 400, /not UTF-8/, "input-encoding"],
      ["bytes of an archive", { body: Buffer.from([0x1f, 0x8b, 8, 1, 2, 3]) }, 400, /not UTF-8/, "input-encoding"],
      ["an archive that says so", { body: "any", headers: { "Content-Encoding": "gzip" } }, 415, /compressed/, undefined],
      ["10 MB of JSON", { body: `"${"a".repeat(10_000_000)}"` }, 413, /larger than 262144 bytes/, "input-size"],
      ["10 MB of nothing", { body: Buffer.alloc(10_000_000, " ") }, 413, /larger than 262144 bytes/, "input-size"],
      ["one byte too many", { body: " ".repeat(mostBytes + 1) }, 413, /larger than 262144 bytes/, "input-size"],
      ["a size in the header", { body: "{}", headers: { "Content-Length": "10000000" } }, 413, /larger than/, "input-size"],
    ];
    for (const [what, message, status, detail, rule] of rows) {
      it(what, async () => {
        for (const endpoint of calculations) {
          const answer = await send(endpoint, message);
          expectProblem(answer, status, detail);
          expect(rulesOf(answer)).to.deep.equal(rule === undefined ? undefined : [rule]);
          expect(answer.text.length).to.be.below(1000);
        }
      });
    }

    const documents: readonly (readonly [string, unknown, string])[] = [
      ["a list", [], "schema-type"],
      ["a list of requests", [contractRequest("vmware")], "schema-type"],
      ["text", "vmware", "schema-type"],
      ["a number", 1e308, "schema-type"],
      ["null", null, "schema-type"],
      ["an object without anything", {}, "schema-required"],
      ["an unknown platform", { platform: "aks" }, "schema-value"],
      ["a platform every object has", { platform: "constructor" }, "schema-value"],
    ];
    for (const [what, document, rule] of documents) {
      it(`${what}, with the findings of the library`, async () => {
        const body = JSON.stringify(document);
        for (const endpoint of ["plan", "port-matrix"]) {
          const answer = await send(endpoint, { body });
          expectProblem(answer, 422, /^there is no result: \d+ of \d+ findings are errors$/);
          expect(rulesOf(answer)).to.include(rule);
        }
        const check = await send("check", { body });
        expect([check.status, (check.value as { ok: boolean }).ok]).to.deep.equal([200, false]);
        expect(rulesOf(check)).to.include(rule);
      });
    }

    it("properties named like those of every object, and changes no object", async () => {
      const body = json.replace("{", '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},');
      const answer = await send("plan", { body });
      expectProblem(answer, 422, /findings are errors/);
      expect(rulesOf(answer)).to.include("schema-unknown-property");
      expect({}).to.not.have.property("polluted");
    });

    it("nested lists without end", async () => {
      const deep = mostBytes / 2;
      const answer = await send("plan", { body: "[".repeat(deep) + "]".repeat(deep) });
      expectProblem(answer, 422, /findings are errors/);
      expect(rulesOf(answer)).to.include("input-depth");
    });

    it("more findings than anyone reads, with the errors among the first of them", async () => {
      const request = contractRequest("azure-local-published");
      const clusters = Array.from({ length: 3000 }, (_, i) => ({ name: `c${i}`, controlPlaneNodeCount: 0, nodePools: [] }));
      const body = { ...request, clusters };
      const { findings } = checkNetwork(body as unknown as PlanRequest);
      expect(findings.length).to.be.above(mostFindings);
      for (const [endpoint, detail] of [
        ["plan", `there is no result: ${findings.length} of ${findings.length} findings are errors`],
        ["check", `there are ${findings.length} findings`],
      ] as const) {
        const answer = await send(endpoint, { body });
        expectProblem(answer, 422, /findings/);
        expect(answer.value).to.include({ detail });
        expect((answer.value as { findings: unknown[] }).findings).to.deep.equal(findings.slice(0, mostFindings));
      }
    });

    it("too many findings with the errors first, each kind in its order", async () => {
      const source = { document: "any", section: "any", basis: "inferred" } as const;
      const finding = (severity: Severity, i: number): Finding => ({
        rule: "name-unique",
        severity,
        path: `/${i}`,
        message: "any",
        source,
      });
      const findings = Array.from({ length: mostFindings + 2 }, (_, i) => finding(i % 600 === 599 ? "error" : "warning", i));
      const answer = await sendTo(
        calculating(() => ({ findings })),
        { body: "{}" },
      );
      expectProblem(answer, 422, /^there are 1002 findings$/);
      const told = (answer.value as { findings: Finding[] }).findings.map(({ path }) => path);
      const warnings = findings.filter(({ severity }) => severity === "warning").map(({ path }) => path);
      expect(told).to.deep.equal(["/599", ...warnings.slice(0, mostFindings - 1)]);
    });

    it("a network that does not work, with every finding and its repairs", async () => {
      const request = contractRequest("azure-local-published");
      const [network] = request.logicalNetworks as object[];
      const body = { ...request, logicalNetworks: [{ ...network, gateway: "10.0.0.1" }] };
      const answer = await send("plan", { body });
      expectProblem(answer, 422, /findings are errors/);
      expect((answer.value as { findings: unknown }).findings).to.deep.equal(checkNetwork(body as unknown as PlanRequest).findings);
    });

    for (const name of [
      "",
      "plan",
      "PLAN-REQUEST",
      "plan-request ",
      "../plan-request",
      "__proto__",
      "constructor",
      "toString",
      "0",
      "length",
      "\0",
      ".schema.json",
    ]) {
      it(`the schema ${JSON.stringify(name)}`, async () => {
        expectProblem(await send("schema", { method: "GET", params: { name } }), 404, /^there is no schema "/);
      });
    }

    it("a very long name of a schema, without repeating it", async () => {
      const answer = await send("schema", { method: "GET", params: { name: "a".repeat(100_000) } });
      expectProblem(answer, 404, /^there is no schema "a+…"/);
      expect(answer.text.length).to.be.below(300);
    });

    it("a schema without a name", async () => {
      expectProblem(await send("schema", { method: "GET" }), 404, /^there is no schema ""/);
    });

    for (const method of ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"]) {
      it(`${method} instead of POST`, async () => {
        for (const endpoint of calculations) {
          const answer = await send(endpoint, { method });
          expectProblem(answer, 405, /only POST/);
          expect(answer.headers.get("Allow")).to.equal("POST");
        }
      });
    }

    for (const method of ["POST", "PUT", "DELETE"]) {
      it(`${method} instead of GET`, async () => {
        for (const endpoint of lookUps) {
          const answer = await send(endpoint, { method, body: "{}", params: { name: "finding" } });
          expectProblem(answer, 405, /only GET/);
          expect(answer.headers.get("Allow")).to.equal("GET");
        }
      });
    }
  });

  it("accepts a body with a byte order mark, and with any content type", async () => {
    const text = JSON.stringify(contractRequest("vmware"));
    for (const type of ["application/json", "application/x-www-form-urlencoded", "text/plain; charset=utf-16", "nonsense"]) {
      const { status } = await send("plan", { body: Buffer.from(`\uFEFF${text}`), headers: { "Content-Type": type } });
      expect(status, type).to.equal(200);
    }
  });

  it("accepts a body of the maximum size", async () => {
    const text = JSON.stringify(contractRequest("vmware"));
    const { status } = await send("plan", { body: text.padEnd(mostBytes, " ") });
    expect(status).to.equal(200);
  });

  it("keeps its own faults for the log", async () => {
    const fault = new Error("the secret place is /home/site/wwwroot");
    const broken = answering("POST", () => {
      throw fault;
    });
    const answer = await sendTo(broken, { body: "{}" });
    expectProblem(answer, 500, /under invocation invocation-1$/);
    expect(answer.text).to.not.include("secret");
    expect(answer.log).to.deep.equal([fault]);
  });

  it("requires a key for calculations", () => {
    expect(endpoints.filter(({ authLevel }) => authLevel === "function").map(({ name }) => name)).to.deep.equal(calculations);
    expect(endpoints.filter(({ authLevel }) => authLevel === "anonymous").map(({ name }) => name)).to.deep.equal(lookUps);
  });
});
