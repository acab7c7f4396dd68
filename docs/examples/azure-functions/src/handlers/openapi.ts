import document from "../../openapi.json" with { type: "json" };
import { answering } from "../http/answering.js";

/** GET openapi.json: the description of this API, OpenAPI 3.1. */
export const openapi = answering("GET", () => ({ jsonBody: document }));
