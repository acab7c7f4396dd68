import { followRef } from "./schema-files.mjs";

const json = (schema, more = {}) => ({ "application/json": { schema, ...more } });
const ref = (kind, name) => ({ $ref: `#/components/${kind}/${name}` });

/** What is posted and what comes back, by path. */
const calculations = [
  {
    path: "/plan",
    operationId: "planNetwork",
    summary: "Plan the network of clusters",
    description: "Places pools, control plane IPs and load balancer ranges. With `previous` every address that was handed out stays.",
    request: "plan-request.schema.json",
    result: "network-plan.schema.json",
  },
  {
    path: "/check",
    operationId: "checkNetwork",
    summary: "Check a network that is planned or exists",
    description: "All findings at once. A network that is not in order is a result like any other: 200, with `ok` false.",
    request: "plan-request.schema.json",
    result: "network-check.schema.json",
  },
  {
    path: "/port-matrix",
    operationId: "generatePortMatrix",
    summary: "List the ports to open and the endpoints to reach",
    description: "Between the prefixes and addresses the request gives.",
    request: "port-matrix-request.schema.json",
    result: "port-matrix.schema.json",
  },
];

const refusals = {
  BadRequest: "The body is no JSON in UTF-8; the finding says why.",
  Unauthorized: "The host wants a function key.",
  NotFound: "There is no schema of that name.",
  TooLarge: "The body is larger than 256 KiB.",
  UnsupportedMediaType: "The body is compressed.",
  NoResult:
    "There is no result, or it has more than 1000 findings. The findings say why, each with its place in the request and often with repairs; of more than 1000 there are 1000, errors first.",
  Failed: "The app is at fault; its log says why.",
};

/** What a refusal looks like: problem details (RFC 9457), with findings where something is to be said about the request. */
const problem = (finding) => ({
  title: "Problem",
  description: "Problem details (RFC 9457).",
  type: "object",
  required: ["type", "title", "status", "detail"],
  properties: {
    type: { description: "Always `about:blank`: the status says what kind of problem it is.", type: "string", const: "about:blank" },
    title: { description: "The phrase of the status.", type: "string" },
    status: { description: "The status of the response.", type: "integer", minimum: 400, maximum: 599 },
    detail: { description: "What is wrong with this request, for people. May change.", type: "string" },
    findings: { description: "With 400, 413 and 422: what is wrong where.", type: "array", items: finding },
  },
});

/**
 * The text of the OpenAPI 3.1 document of the app in docs/examples/azure-functions, with every schema its operations reach
 * as a component of its own. A schema keeps its title as its name; one without takes the name of its definition.
 *
 * @param schemas every schema by its file
 * @param version the version of the package
 * @param example a plan request to try
 */
export function generateOpenapi(schemas, version, example) {
  const components = new Map();
  // the schema each component was made from, to notice two that share a name
  const origins = new Map();

  const finding = component("finding.schema.json", "finding.schema.json");
  const paths = Object.fromEntries(calculations.map((calculation) => [calculation.path, { post: operationOf(calculation) }]));
  Object.assign(paths, lookUps());
  components.set("Problem", problem(finding));
  const document = {
    openapi: "3.1.1",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: "aks-netplan",
      version,
      summary: "Plans, checks and explains the network of an AKS cluster before it is deployed.",
      description:
        "Refusals are problem details with the findings of the library. Another method than the one listed gets 405 with `Allow`.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api", description: "The function app that serves this document." }],
    security: [{ functionKey: [] }],
    tags: [
      { name: "calculations", description: "A document in, a result out. Nothing is kept." },
      { name: "documents", description: "What the documents look like." },
    ],
    paths,
    components: {
      schemas: Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1))),
      responses: Object.fromEntries(Object.entries(refusals).map(([name, description]) => [name, response(name, description)])),
      securitySchemes: {
        functionKey: { type: "apiKey", in: "header", name: "x-functions-key", description: "A key of the function app." },
      },
    },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;

  function operationOf({ operationId, summary, description, request, result }) {
    return {
      operationId,
      tags: ["calculations"],
      summary,
      description,
      requestBody: { required: true, content: json(component(request, request), { example }) },
      responses: {
        200: { description: "The result, with its warnings and infos as findings.", content: json(component(result, result)) },
        400: ref("responses", "BadRequest"),
        401: ref("responses", "Unauthorized"),
        413: ref("responses", "TooLarge"),
        415: ref("responses", "UnsupportedMediaType"),
        422: ref("responses", "NoResult"),
        500: ref("responses", "Failed"),
      },
    };
  }

  /** A component for what a reference written in `file` leads to, and the reference to it. */
  function component(reference, file) {
    const { schema, file: target } = followRef(schemas, file, reference);
    const name = nameOf(reference, target, schema);
    if (!components.has(name)) {
      // known before it is made, since schemas may lead back to themselves
      origins.set(name, schema);
      components.set(name, undefined);
      components.set(name, inDocument(schema, target));
    }
    return ref("schemas", name);
  }

  function nameOf(reference, target, schema) {
    const ofFile = schemas.get(target).title;
    const ofDefinition = reference.includes("#") ? reference.slice(reference.lastIndexOf("/") + 1) : ofFile;
    const name = schema.title ?? capitalized(ofDefinition);
    const isTaken = origins.has(name) && origins.get(name) !== schema;
    return isTaken ? `${ofFile}${name}` : name;
  }

  /** A schema as it stands in the document: its references lead to components, and what belongs to a file of its own is left out. */
  function inDocument(schema, file) {
    if (Array.isArray(schema)) return schema.map((member) => inDocument(member, file));
    if (typeof schema !== "object" || schema === null) return schema;
    const kept = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (["$schema", "$id", "$defs"].includes(keyword)) continue;
      if (keyword === "$ref") kept.$ref = component(value, file).$ref;
      else if (keyword === "properties")
        kept.properties = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inDocument(member, file)]));
      else if (["const", "enum", "default", "examples"].includes(keyword)) kept[keyword] = value;
      else kept[keyword] = inDocument(value, file);
    }
    return kept;
  }
}

function lookUps() {
  const name = { type: "string", pattern: "^[a-z0-9-]+(?:\\.schema\\.json)?$", examples: ["plan-request"] };
  const listed = {
    type: "array",
    items: {
      type: "object",
      required: ["name", "title", "description"],
      properties: { name: { type: "string" }, title: { type: "string" }, description: { type: "string" } },
    },
  };
  const lookUp = (operationId, summary, content, more = {}, refused = {}) => ({
    get: {
      operationId,
      tags: ["documents"],
      summary,
      security: [],
      ...more,
      responses: { 200: { description: "The document.", content }, ...refused, 500: ref("responses", "Failed") },
    },
  });
  return {
    "/schemas": lookUp("listSchemas", "List the schemas of requests and results", json(listed)),
    "/schemas/{name}": lookUp(
      "getSchema",
      "Get one JSON Schema (2020-12)",
      { "application/schema+json": { schema: { type: "object" } } },
      {
        parameters: [
          { name: "name", in: "path", required: true, description: "As it is listed, also with `.schema.json` behind it.", schema: name },
        ],
      },
      { 404: ref("responses", "NotFound") },
    ),
    "/openapi.json": lookUp("getOpenapi", "Get this document", json({ type: "object" })),
  };
}

function response(name, description) {
  // the host answers that one, and without a body
  if (name === "Unauthorized") return { description };
  return { description, content: { "application/problem+json": { schema: ref("schemas", "Problem") } } };
}

function capitalized(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
