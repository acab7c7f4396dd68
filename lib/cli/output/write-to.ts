import type { OutputStream } from "../io.js";

/**
 * Writes text and waits until it has left the process. Resolves to the error, if there is one; a reader that is gone is not an
 * error.
 */
export function writeTo(stream: OutputStream, text: string): Promise<Error | undefined> {
  if (text === "") return Promise.resolve(undefined);
  return new Promise((resolve) => {
    stream.write(text, (error) => resolve(error && (error as NodeJS.ErrnoException).code !== "EPIPE" ? error : undefined));
  });
}
