import type { HttpRequest } from "@azure/functions";

/** The bytes of a body, or undefined as soon as they are more than `limit`; the rest is not read then. */
export async function readLimited(body: HttpRequest["body"], limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) return undefined;
  }
  return Buffer.concat(chunks, size);
}
