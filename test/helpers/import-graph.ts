import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** A source file of `lib`: its path in there, with `/` on every system, and its content. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** What imports what: folders or files by name. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

const lib = "/repository/lib";

/**
 * Returns everything a file imports, including types and late imports: files of `lib` by their path in there, other files of
 * the repository by their path from its root with `../` in front, packages and modules of Node by name.
 */
export function importsOf({ name, text }: SourceFile): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith(".")) return fileName;
    return relative(lib, join(lib, dirname(name), fileName)).replaceAll("\\", "/");
  });
}

/** Returns the graph of files; an import that ends in .js means the .ts file if there is one. */
export function fileGraph(files: readonly SourceFile[]): ImportGraph {
  const names = new Set(files.map(({ name }) => name));
  const own = (path: string) => [path.replace(/\.js$/, ".ts"), path].filter((one) => names.has(one)).slice(0, 1);
  return new Map(files.map((file) => [file.name, new Set(importsOf(file).flatMap(own))]));
}

/**
 * Returns the graph of folders.
 *
 * @param listed names of the folders and of the files that count on their own, without extension: a file belongs to itself
 *               if it is listed, otherwise to its folder, and at the top of `lib` to itself
 */
export function folderGraph(files: readonly SourceFile[], listed: ReadonlySet<string>): ImportGraph {
  const folderOf = (path: string): string => {
    const plain = path.replace(/\.[jt]s$/, "");
    if (path.startsWith("../")) return path.split("/")[1] ?? path;
    return listed.has(plain) || !plain.includes("/") ? plain : dirname(plain);
  };
  const graph = new Map<string, Set<string>>();
  for (const file of files) {
    const from = folderOf(file.name);
    const targets = graph.get(from) ?? new Set();
    graph.set(from, targets);
    for (const path of importsOf(file)) {
      const isFile = path.startsWith("../") || /\.[jt]s$/.test(path);
      if (isFile && folderOf(path) !== from) targets.add(folderOf(path));
    }
  }
  return graph;
}

/** Returns the same graph with other names. What gets no name is removed, and so is an import of itself. */
export function renamed(graph: ImportGraph, nameOf: (name: string) => string | undefined): ImportGraph {
  const result = new Map<string, Set<string>>();
  for (const [from, targets] of graph) {
    const name = nameOf(from);
    if (name === undefined) continue;
    const known = result.get(name) ?? new Set();
    result.set(name, known);
    for (const target of targets) {
      const other = nameOf(target);
      if (other !== undefined && other !== name) known.add(other);
    }
  }
  return result;
}

/** Returns the arrows of a graph without circles that no other arrows imply: the fewest from which the same can be reached. */
export function necessaryArrows(graph: ImportGraph): string[] {
  return [...graph].flatMap(([from, targets]) =>
    [...targets]
      .filter((target) => ![...targets].some((other) => other !== target && reachableFrom(graph, other).has(target)))
      .map((target) => `${from} --> ${target}`),
  );
}

/** Returns a shortest circle through the first name that is in one: each name imports the next, and the last is the first again. */
export function circleIn(graph: ImportGraph): string[] | undefined {
  const start = [...graph.keys()].find((name) => reachableFrom(graph, name).has(name));
  if (start === undefined) return undefined;
  const ways = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of graph.get(way.at(-1) as string) ?? []) {
      if (next === start) return [...way, start];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

function reachableFrom(graph: ImportGraph, start: string): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const target of graph.get(name) ?? []) {
      if (reached.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  return reached;
}
