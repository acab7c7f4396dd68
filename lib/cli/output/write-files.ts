import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RenderedFile } from "../../../types/index.js";

/**
 * Writes files into a folder, and creates the folder if necessary.
 *
 * Guarantees: a file is either complete or unchanged, because it is first written under another name. If one of the files
 * cannot be written, none of them is put in place and nothing is left behind. A script that names its interpreter is
 * executable.
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
 * Creates a folder and its parents.
 *
 * It does not use `recursive`, which never returns if the parent folder exists but accepts no folders, like /proc.
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
    // renaming a file before its bytes are on disk could leave an empty file after a crash
    await file.sync();
  } finally {
    await file.close();
  }
}
