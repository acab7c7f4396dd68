import { followRef } from "./schema-files.mjs";

const json = (schema, more = {}) => ({ "application/json": { schema, ...more } });
const ref = (kind, name) => ({ $ref: `#/components/${kind}/${name}` });

/** The operations by path: their requests and responses. */
const calculations = [
  {
    path: "/plan",
    operationId: "planNetwork",
    summary: "Plan the network of clusters",
    description: "Places pools, control plane IPs and load balancer ranges. With `previous`, no existing address moves.",
    request: "plan-request.schema.json",
    result: "network-plan.schema.json",
  },
  {
    path: "/check",
    operationId: "checkNetwork",
    summary: "Check a planned or existing network",
    description: "Returns all findings at once. A network with errors is a result like any other: 200, with `ok` false.",
    request: "plan-request.schema.json",
    result: "network-check.schema.json",
  },
  {
    path: "/port-matrix",
    operationId: "generatePortMatrix",
    summary: "List the ports to open and the endpoints to reach",
    description: "Uses the prefixes and addresses in the request.",
    request: "port-matrix-request.schema.json",
    result: "port-matrix.schema.json",
  },
  {
    path: "/import",
    operationId: "importRequest",
    summary: "Turn documents of an existing network into a request",
    description:
      "Reads output of az and PowerShell, templates, parameter files, scripts and exports. Returns the request, the source of each value, and what the documents do not contain. Passwords and keys are not read.",
    request: "import-request.schema.json",
    result: "import-result.schema.json",
    example: () => ({ documents: [{ name: "lnets.json", content: existingNetworks }] }),
  },
  {
    path: "/drift",
    operationId: "findDrift",
    summary: "Compare a plan with what exists",
    description: "Returns what is missing, extra or changed, and what it takes to correct it. What no document contains is unknown.",
    request: "drift-request.schema.json",
    result: "drift-report.schema.json",
    example: (plan) => ({ plan, documents: [{ name: "lnets.json", content: existingNetworks }] }),
  },
];

/** A network as az lists it, on another VLAN than the plan of the example. */
const existingNetworks = JSON.stringify([
  {
    name: "plant-7",
    type: "microsoft.azurestackhci/logicalnetworks",
    properties: {
      dhcpOptions: { dnsServers: ["192.168.10.5", "192.168.10.6"] },
      subnets: [{ properties: { addressPrefix: "10.30.7.0/26", ipAllocationMethod: "Static", vlan: 308 } }],
      vmSwitchName: "ConvergedSwitch(management_compute_storage)",
    },
  },
]);

const refusals = {
  BadRequest: "The body is not JSON in UTF-8; the finding explains why.",
  Unauthorized: "The host requires a function key.",
  NotFound: "There is no schema of that name.",
  TooLarge: "The body is larger than 256 KiB.",
  UnsupportedMediaType: "The body is compressed.",
  NoResult:
    "There is no result, or it has more than 1000 findings. The findings explain why, each with its place in the request and often with repairs. Of more than 1000 findings, 1000 are returned, errors first.",
  Failed: "The app failed; its log explains why.",
};

/** The form of a refusal: problem details (RFC 9457), with findings about the request if there are any. */
const problem = (finding) => ({
  title: "Problem",
  description: "Problem details (RFC 9457).",
  type: "object",
  required: ["type", "title", "status", "detail"],
  properties: {
    type: { description: "Always `about:blank`, because the status names the kind of problem.", type: "string", const: "about:blank" },
    title: { description: "The phrase of the status.", type: "string" },
    status: { description: "The status of the response.", type: "integer", minimum: 400, maximum: 599 },
    detail: { description: "What is wrong with this request. Meant for people; the text may change.", type: "string" },
    findings: { description: "With 400, 413 and 422: the findings.", type: "array", items: finding },
  },
});

/**
 * Returns the text of the OpenAPI 3.1 document of the app in docs/examples/azure-functions. Every schema that its operations
 * use becomes a component. A schema with a title keeps it as its name; a schema without one takes the name of its definition.
 *
 * @param schemas every schema by its file
 * @param version the version of the package
 * @param example a plan request to try
 * @param plan its plan
 */
export function generateOpenapi(schemas, version, example, plan) {
  const components = new Map();
  // the schema of each component, to notice two with the same name
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
        "Refusals are problem details with the findings of the library. Any other method than the listed one gets 405 with `Allow`.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api", description: "The function app that serves this document." }],
    security: [{ functionKey: [] }],
    tags: [
      { name: "calculations", description: "A document in, a result out. Nothing is stored." },
      { name: "documents", description: "The shapes of the documents." },
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

  function operationOf({ operationId, summary, description, request, result, example: own = () => example }) {
    return {
      operationId,
      tags: ["calculations"],
      summary,
      description,
      requestBody: { required: true, content: json(component(request, request), { example: own(plan) }) },
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

  /** Adds a component for the target of a reference in `file`, and returns the reference to the component. */
  function component(reference, file) {
    const { schema, file: target } = followRef(schemas, file, reference);
    const name = nameOf(reference, target, schema);
    if (!components.has(name)) {
      // known before it is made, because schemas may refer back to themselves
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

  /**
   * Returns a schema as the document contains it: its references lead to components, and everything that only a file of its own
   * needs is removed.
   */
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
          { name: "name", in: "path", required: true, description: "Its name in the list, with or without `.schema.json`.", schema: name },
        ],
      },
      { 404: ref("responses", "NotFound") },
    ),
    "/openapi.json": lookUp("getOpenapi", "Get this document", json({ type: "object" })),
  };
}

function response(name, description) {
  // the host answers that request, without a body
  if (name === "Unauthorized") return { description };
  return { description, content: { "application/problem+json": { schema: ref("schemas", "Problem") } } };
}

function capitalized(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
