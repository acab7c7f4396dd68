import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect } from "chai";
import { endpoints } from "../../../docs/examples/azure-functions/src/endpoints.js";
import { appFile, contractRequest, planRequests } from "./published.js";
import { type Message, send } from "./send.js";

interface Operation {
  readonly security?: readonly unknown[];
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly example: object } } };
  readonly responses: Readonly<Record<string, { readonly $ref?: string }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<"get" | "post", Operation>>>>;
  readonly components: Readonly<Record<"schemas" | "responses" | "securitySchemes", object>>;
}

const document = appFile("openapi.json") as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation, name: nameOf(path) })),
);

function nameOf(path: string): string {
  return endpoints.find(({ route }) => `/${route}` === path)?.name ?? path;
}

const pointer = (...tokens: readonly string[]) =>
  tokens.map((token) => `/${encodeURIComponent(token.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");

function referencesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (key === "$ref" ? [String(member)] : referencesIn(member)));
}

describe("the OpenAPI document of the functions app", () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  before(() => ajv.addVocabulary(Object.keys(document)).addSchema(document, "openapi"));

  /** The validator of the schema at a place in the document. */
  function validatorAt(place: string): ValidateFunction {
    return ajv.compile({ $ref: `openapi#${place}` });
  }

  function expectValid(place: string, value: unknown): void {
    const validate = validatorAt(place);
    validate(value);
    expect(validate.errors ?? [], place).to.deep.equal([]);
  }

  it("is one, by the schema of OpenAPI 3.1", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate({ ...document });
    expect(errors ?? []).to.deep.equal([]);
    expect([valid, validator.version]).to.deep.equal([true, "3.1"]);
  });

  it("refers to its own components, and uses each of them", () => {
    const named = (["schemas", "responses"] as const).flatMap((kind) =>
      Object.keys(document.components[kind]).map((name) => `#/components/${kind}/${name}`),
    );
    expect([...new Set(referencesIn(document))].sort()).to.deep.equal(named.sort());
  });

  for (const name of Object.keys(document.components.schemas)) {
    it(`${name} is a JSON Schema that every validator accepts`, () => {
      expect(validatorAt(pointer("components", "schemas", name))).to.be.a("function");
    });
  }

  it("has the functions of the app, and requires a key where they do", () => {
    expect(operations.map(({ path }) => path)).to.deep.equal(endpoints.map(({ route }) => `/${route}`));
    for (const { path, operation } of operations) {
      const { authLevel } = endpoints.find(({ route }) => `/${route}` === path) ?? {};
      expect(operation.security === undefined ? "function" : "anonymous", path).to.equal(authLevel);
    }
  });

  for (const { path, name, operation } of operations) {
    const example = operation.requestBody?.content["application/json"].example;
    if (example === undefined) continue;
    const place = pointer("paths", path, "post", "requestBody", "content", "application/json", "schema");

    const planning = "platform" in example;
    it(`POST ${path} accepts its example${planning ? " and the requests of the contract" : ""}, and refuses what it says`, async () => {
      for (const request of [example, ...(planning ? planRequests.map(contractRequest) : [])]) expectValid(place, request);
      expect((await send(name, { body: example })).status).to.equal(200);
      const wrongs = planning ? [{ clusters: 1 }, { platform: "aks" }] : [{ documents: 1 }, { documents: [{}] }];
      for (const wrong of [...wrongs.map((each) => ({ ...example, ...each })), { ...example, more: 1 }, []])
        expect(validatorAt(place)(wrong), JSON.stringify(wrong)).to.equal(false);
    });
  }

  const messages: Readonly<Record<string, readonly Message[]>> = {
    post: [
      ...planRequests.map((request) => ({ body: contractRequest(request) })),
      { body: { ...contractRequest("azure-local-published"), clusters: [] } },
      { body: { ...contractRequest("azure-local-published"), managementNetwork: {} } },
      { body: { ...contractRequest("azure-local-published"), clusters: Array(2000).fill({}) } },
      { body: "[]" },
      { body: "{" },
      { body: " ".repeat(1_000_000) },
      { body: "{}", headers: { "Content-Encoding": "br" } },
    ],
    get: ["plan-request", "finding.schema.json", "none"].map((name) => ({ method: "GET", params: { name } })),
  };

  for (const { path, name, method, operation } of operations) {
    it(`${method.toUpperCase()} ${path} answers as it says`, async () => {
      const seen = new Set<string>();
      const example = operation.requestBody?.content["application/json"].example;
      for (const message of [...(example === undefined ? [] : [{ body: example }]), ...(messages[method] ?? [])]) {
        const { status, headers, value } = await send(name, message);
        seen.add(String(status));
        const reference = operation.responses[status]?.$ref;
        const response = reference === undefined ? pointer("paths", path, method, "responses", String(status)) : reference.slice(1);
        expectValid(`${response}${pointer("content", headers.get("Content-Type") ?? "none", "schema")}`, value);
      }
      // the host checks keys, and the app does not fail
      const told = Object.keys(operation.responses).filter((status) => status !== "401" && status !== "500");
      expect([...seen].sort()).to.deep.equal(told.sort());
    });
  }

  it("notices an answer that is not as documented", async () => {
    const { value } = await send("plan", { body: contractRequest("vmware") });
    const place = pointer("components", "schemas", "NetworkPlan");
    expectValid(place, value);
    const { networks, ...withoutNetworks } = value as { networks: object[] };
    expect(validatorAt(place)(withoutNetworks)).to.equal(false);
    expect(validatorAt(place)({ ...withoutNetworks, networks: [{ ...networks[0], addressPrefix: 1 }] })).to.equal(false);
  });
});
