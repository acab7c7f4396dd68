import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RenderedFile } from "../../../types/index.js";

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
  await makeFolder(folder);
  const parts = files.map(({ name, content }) => ({ content, target: join(folder, name), part: join(folder, `.${name}.${randomUUID()}`) }));
  try {
    for (const { part, content } of parts) await writeWhole(part, content);
    for (const { part, target } of parts) await rename(part, target);
  } catch (error) {
    await Promise.allSettled(parts.map(({ part }) => rm(part, { force: true })));
    throw error;
  }
}

/**
 * Makes a folder and those above it.
 *
 * Not by `recursive`: that never returns where the folder above is there and takes none, as /proc does.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (await isFolder(folder)) return;
    const above = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || above === folder || (await isFolder(above))) throw error;
    await makeFolder(above);
    await makeFolder(folder);
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true;
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
