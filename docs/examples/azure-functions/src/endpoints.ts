import type { HttpFunctionOptions, HttpMethod } from "@azure/functions";
import { check } from "./handlers/check.js";
import { drift } from "./handlers/drift.js";
import { importDocuments } from "./handlers/import.js";
import { openapi } from "./handlers/openapi.js";
import { plan } from "./handlers/plan.js";
import { portMatrix } from "./handlers/port-matrix.js";
import { schema } from "./handlers/schema.js";
import { schemaList } from "./handlers/schema-list.js";

/** A function of the app: its name, and how the host calls it. */
export interface Endpoint extends HttpFunctionOptions {
  readonly name: string;
}

// The host answers 404 to a method that is not listed here, so every method with a better answer is listed. HEAD and OPTIONS,
// and so CORS, are left to the host.
const methods: HttpMethod[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

const withKey = { methods, authLevel: "function" } as const;
const open = { methods, authLevel: "anonymous" } as const;

/** Everything the app answers, below the route prefix of host.json. Calculations need a key, documentation needs none. */
export const endpoints: readonly Endpoint[] = [
  { name: "plan", route: "plan", handler: plan, ...withKey },
  { name: "check", route: "check", handler: check, ...withKey },
  { name: "port-matrix", route: "port-matrix", handler: portMatrix, ...withKey },
  { name: "import", route: "import", handler: importDocuments, ...withKey },
  { name: "drift", route: "drift", handler: drift, ...withKey },
  { name: "schema-list", route: "schemas", handler: schemaList, ...open },
  { name: "schema", route: "schemas/{name}", handler: schema, ...open },
  { name: "openapi", route: "openapi.json", handler: openapi, ...open },
];
