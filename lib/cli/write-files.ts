import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { RenderedFile } from "../../types/index.js";

/**
 * Writes files into a folder, which is made where there is none.
 *
 * Guarantees: under its name a file is whole or as it was before, since each is written under another name first; as
 * long as one of them cannot be written, none of them is put in place and nothing is left behind. A script that names its
 * interpreter can be executed.
 *
 * @throws Node's own errors
 */
export async function writeFiles(folder: string, files: readonly RenderedFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const parts = files.map(({ name, content }) => ({ content, target: join(folder, name), part: join(folder, `.${name}.${randomUUID()}`) }));
  try {
    for (const { part, content } of parts) await writeWhole(part, content);
    for (const { part, target } of parts) await rename(part, target);
  } catch (error) {
    await Promise.allSettled(parts.map(({ part }) => rm(part, { force: true })));
    throw error;
  }
}

async function writeWhole(path: string, content: string): Promise<void> {
  const file = await open(path, "wx", content.startsWith("#!") ? 0o777 : 0o666);
  try {
    await file.writeFile(content);
    // a name that is put in place before the bytes are could lead to an empty file after a crash
    await file.sync();
  } finally {
    await file.close();
  }
}
