import type { HttpRequest } from "@azure/functions";
import { type Finding, rules } from "aks-netplan";
import { readLimited } from "./read-limited.js";
import { Refusal } from "./refusal.js";

/**
 * More than a site needs: about 9,000 reservations. The findings of a hostile request are many times as long, and while they
 * are made, this instance answers nobody else.
 */
export const mostBytes = 256 * 1024;

/**
 * Reads the JSON of a body in UTF-8, with or without a byte order mark. `Content-Type` is ignored, because curl and PowerShell
 * send that of a form by default.
 *
 * @throws Refusal 400 if it is not JSON, 413 if it is too large, 415 if it is compressed
 */
export async function readJson(request: HttpRequest): Promise<unknown> {
  const encoding = request.headers.get("Content-Encoding") ?? "identity";
  if (encoding.trim().toLowerCase() !== "identity") {
    throw new Refusal(415, "the body is compressed; send it uncompressed", { headers: { "Accept-Encoding": "identity" } });
  }
  return parse(textOf(await bytesOf(request)));
}

async function bytesOf(request: HttpRequest): Promise<Uint8Array> {
  const declared = Number(request.headers.get("Content-Length") ?? 0);
  const bytes = declared > mostBytes ? undefined : await readLimited(request.body, mostBytes);
  if (bytes === undefined) throw refusal(413, "input-size", `the body is larger than ${mostBytes} bytes`);
  return bytes;
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  // JSON begins with ASCII, for which one byte of UTF-16 is 0, or with the mark
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
  if (isUtf16) throw refusal(400, "input-encoding", "the body is UTF-16; send it as UTF-8");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refusal(
      400,
      "input-encoding",
      "the body is not UTF-8; Windows PowerShell sends UTF-8 with a content type that ends in charset=utf-8",
    );
  }
}

function parse(text: string): unknown {
  if (!/\S/.test(text)) throw refusal(400, "input-syntax", "the body is empty");
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : "it is nested too deep";
    throw refusal(400, "input-syntax", `the body is not JSON: ${reason}`);
  }
}

/** Makes a refusal with a finding about the whole body, under the rule the library would cite. */
function refusal(status: number, rule: string, message: string): Refusal {
  return new Refusal(status, message, { findings: rules.filter(({ id }) => id === rule).map((row) => findingOf(row, message)) });
}

function findingOf({ id, severity, source, basis }: (typeof rules)[number], message: string): Finding {
  return { rule: id, severity, path: "", message, source: { document: source.document, section: source.section, basis } };
}
