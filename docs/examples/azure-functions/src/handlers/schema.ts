import { schemas } from "aks-netplan";
import { answering } from "../http/answering.js";
import { Refusal } from "../http/refusal.js";

const longestShown = 80;

/**
 * GET schemas/{name}: one JSON Schema. `.schema.json` after the name is accepted, so that the relative references between the
 * schemas work.
 */
export const schema = answering("GET", ({ params }) => {
  const { name = "" } = params;
  const asked = name.replace(/\.schema\.json$/, "");
  const found = schemas.find((one) => one.name === asked);
  if (found === undefined) throw new Refusal(404, `there is no schema ${JSON.stringify(shortened(name))}; GET schemas lists all schemas`);
  return { jsonBody: found.schema, headers: { "Content-Type": "application/schema+json" } };
});

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
