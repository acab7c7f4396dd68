import { expect } from "chai";
import { endpoints } from "../../../docs/examples/azure-functions/src/endpoints.js";
import { checkNetwork, type PlanRequest, planNetwork } from "../../../lib/index.js";
import { type BundledApp, bundleApp, type Call } from "./bundled-app.js";
import { appFile, contractRequest } from "./published.js";

const request = contractRequest("azure-local-published");
const post = (name: string, body: string): Call => ({ name, method: "POST", headers: { "Content-Type": "application/json" }, body });

describe("the bundled functions app", () => {
  let app: BundledApp;
  before(async () => {
    app = await bundleApp();
  });
  after(() => app.remove());

  it("registers with the worker what the endpoints say", () => {
    const { functions } = app.run([post("plan", "{}")]);
    expect(functions.map(({ name }) => name)).to.deep.equal(endpoints.map(({ name }) => name));
    for (const [index, { route, authLevel, methods }] of endpoints.entries()) {
      const trigger = functions[index]?.bindings.find(({ direction }) => direction === "in");
      expect(trigger).to.include({ type: "httpTrigger", route, authLevel });
      expect(trigger?.methods).to.deep.equal(methods);
    }
  });

  it("answers what the worker passes to it", () => {
    const { answers } = app.run([
      post("plan", JSON.stringify(request)),
      post("plan", `\uFEFF${JSON.stringify(request)}`),
      post("check", "{}"),
      post("plan", "{"),
      post("port-matrix", " ".repeat(300_000)),
      { name: "plan", method: "GET" },
      { name: "schema", method: "GET", params: { name: "finding" } },
      { name: "schema", method: "GET", params: { name: "__proto__" } },
      { name: "openapi", method: "GET" },
    ]);
    const plan = planNetwork(request as unknown as PlanRequest);
    expect(answers.map(({ status, headers }) => [status, headers["content-type"]])).to.deep.equal([
      [200, "application/json"],
      [200, "application/json"],
      [200, "application/json"],
      [400, "application/problem+json"],
      [413, "application/problem+json"],
      [405, "application/problem+json"],
      [200, "application/schema+json"],
      [404, "application/problem+json"],
      [200, "application/json"],
    ]);
    const values = answers.map(({ text }) => JSON.parse(text));
    expect(values.slice(0, 3)).to.deep.equal([plan, plan, checkNetwork({} as unknown as PlanRequest)]);
    expect(answers[5]?.headers.allow).to.equal("POST");
    expect(values.at(-1)).to.deep.equal(appFile("openapi.json"));
  });

  it("reads documents whose readers are loaded late", () => {
    const content = 'resource "azurerm_virtual_network" "hub" {\n  name = "hub"\n  address_space = ["10.0.0.0/16"]\n}\n';
    const { answers } = app.run([post("import", JSON.stringify({ documents: [{ name: "main.tf", content }] }))]);
    expect(JSON.parse(answers[0]?.text ?? "").request.virtualNetwork).to.include({ name: "hub" });
  });

  // a busy machine takes many times as long as the figures of docs/benchmarks.md
  it("is small and starts fast", () => {
    const { loadMs, firstCallMs, answers } = app.run([post("plan", JSON.stringify(request))]);
    expect(answers[0]?.status).to.equal(200);
    // nearly half of it reads Bicep, Terraform, PowerShell and YAML for import and drift, and is evaluated when one is sent
    expect(app.bytes).to.be.below(2_000_000);
    expect(loadMs + firstCallMs).to.be.below(3000);
  });
});

describe("the settings of the functions app", () => {
  const { version, dependencies, devDependencies, main, type } = appFile("package.json") as Record<string, Record<string, string>>;
  const own = appFile("../../../package.json") as { version: string; devDependencies: Record<string, string> };

  it("name the exact versions this repository tests with", () => {
    expect(version).to.equal(own.version);
    expect(dependencies).to.deep.equal({ "@azure/functions": own.devDependencies["@azure/functions"], "aks-netplan": own.version });
    for (const [name, toPlace] of Object.entries(devDependencies ?? {})) expect(toPlace, name).to.equal(own.devDependencies[name]);
  });

  it("lead the host to the bundle, and the bundle to the library", () => {
    expect([type, main]).to.deep.equal(["module", "dist/index.cjs"]);
    expect(appFile("host.json")).to.deep.include({ version: "2.0" });
    const { extensions } = appFile("host.json") as { extensions: { http: { routePrefix: string } } };
    const { servers } = appFile("openapi.json") as { servers: { url: string }[] };
    expect(servers.map(({ url }) => url)).to.deep.equal([`/${extensions.http.routePrefix}`]);
  });

  it("contain no secret", () => {
    expect(appFile("local.settings.json.example")).to.deep.equal({
      IsEncrypted: false,
      Values: { FUNCTIONS_WORKER_RUNTIME: "node", AzureWebJobsStorage: "" },
    });
  });
});
