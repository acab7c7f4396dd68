import { readFileSync } from "node:fs";

/** Returns the files whose values lib/index.ts exports, in its order: `{ path: "lib/emit/emit-arm.ts", names: ["emitArm"] }`. */
export function exportedFiles() {
  const index = readFileSync(new URL("../lib/index.ts", import.meta.url), "utf8");
  const lines = [...index.matchAll(/^export \{ ([^}]*) \} from "\.\/(.+)\.js"/gm)];
  return lines.map(([, names, path]) => ({
    path: `lib/${path}.ts`,
    names: names.split(", ").filter((name) => !name.startsWith("type ")),
  }));
}
