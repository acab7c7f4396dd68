import { readdir, readFile } from "node:fs/promises";

const folder = new URL("../schemas/", import.meta.url);

/** Returns every published schema by the name that references use (`finding.schema.json`), in the order of the names. */
export async function readSchemas() {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".schema.json")).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), "utf8")));
  return new Map(names.map((name, i) => [name, JSON.parse(texts[i])]));
}

/** Resolves a `$ref` in the file `file`: the schema, and the file it is in. */
export function followRef(schemas, file, ref) {
  const [target, fragment = ""] = ref.split("#");
  const targetFile = target === "" ? file : target;
  let schema = schemas.get(targetFile);
  if (schema === undefined) throw new Error(`${file}: ${ref} names no schema`);
  for (const token of fragment.split("/").slice(1)) schema = schema?.[token.replace(/~1/g, "/").replace(/~0/g, "~")];
  if (schema === undefined) throw new Error(`${file}: ${ref} leads nowhere`);
  return { schema, file: targetFile };
}
