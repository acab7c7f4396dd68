import { STATUS_CODES } from "node:http";
import type { HttpResponseInit } from "@azure/functions";
import type { Refusal } from "./refusal.js";

/** Writes a refusal as problem details (RFC 9457): `about:blank` with the title of the status, and the findings. */
export function problem({ status, message, findings, headers }: Refusal): HttpResponseInit {
  const title = STATUS_CODES[status] ?? "Error";
  return {
    status,
    headers: { ...headers, "Content-Type": "application/problem+json" },
    jsonBody: { type: "about:blank", title, status, detail: message, ...(findings === undefined ? {} : { findings }) },
  };
}
