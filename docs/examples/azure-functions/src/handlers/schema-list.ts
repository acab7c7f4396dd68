import { schemas } from "aks-netplan";
import { answering } from "../http/answering.js";

/** GET schemas: the name, title and description of every schema. */
export const schemaList = answering("GET", () => {
  return { jsonBody: schemas.map(({ name, schema: { title, description } }) => ({ name, title, description })) };
});
