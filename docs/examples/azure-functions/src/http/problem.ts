import { STATUS_CODES } from "node:http";
import type { HttpResponseInit } from "@azure/functions";
import type { Refusal } from "./refusal.js";

/** A refusal as problem details (RFC 9457): `about:blank`, whose title is that of the status, with the findings beside it. */
export function problem({ status, message, findings, headers }: Refusal): HttpResponseInit {
  const title = STATUS_CODES[status] ?? "Error";
  return {
    status,
    headers: { ...headers, "Content-Type": "application/problem+json" },
    jsonBody: { type: "about:blank", title, status, detail: message, ...(findings === undefined ? {} : { findings }) },
  };
}
