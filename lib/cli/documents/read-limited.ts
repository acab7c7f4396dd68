/**
 * The bytes of a stream, as long as they are no more than `limit`; then one byte more than that, so that whoever reads
 * them sees that they are too many. A device that never ends is not read to its end.
 */
export async function readLimited(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks, Math.min(size, limit + 1));
}
