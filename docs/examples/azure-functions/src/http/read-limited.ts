import type { HttpRequest } from "@azure/functions";

/** Reads the bytes of a body, or returns undefined as soon as there are more than `limit`, without reading the rest. */
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
