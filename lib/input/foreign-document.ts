import { shorten } from "../text/shorten.js";

/** The name of a resource type: a provider and its kind. */
const resourceType = /^[A-Za-z][A-Za-z0-9.]{0,99}\/[A-Za-z0-9./]{1,150}$/;

/** The items of a list that are looked at. */
const mostItems = 16;

/**
 * Says what a document is if it is made by another tool and is no request: the output of az or of the REST API, an ARM template
 * or its parameters, or a Kubernetes object. Undefined for anything else.
 */
export function foreignDocument(document: unknown): string | undefined {
  if (Array.isArray(document)) {
    for (const item of document.slice(0, mostItems)) {
      const found = ofObject(item);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const { value, platform } = (document ?? {}) as { readonly value?: unknown; readonly platform?: unknown };
  if (platform !== undefined) return undefined;
  return ofObject(document) ?? (Array.isArray(value) ? foreignDocument(value) : undefined);
}

function ofObject(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { $schema: schema, type, id, properties, apiVersion, kind, platform } = value as { readonly [name: string]: unknown };
  if (platform !== undefined) return undefined;
  if (typeof schema === "string" && /deploymentParameters/i.test(schema)) return "parameters of an ARM template";
  if (typeof schema === "string" && /deploymentTemplate/i.test(schema)) return "an ARM template";
  if (typeof type === "string" && resourceType.test(type) && (id !== undefined || properties !== undefined))
    return `the output of az or of Azure's REST API (${shorten(type)})`;
  if (typeof apiVersion === "string" && typeof kind === "string") return `a Kubernetes object (${shorten(kind)})`;
  return undefined;
}
