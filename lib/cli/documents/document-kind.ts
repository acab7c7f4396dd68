/** The documents commands read and write, as people call them. */
export type DocumentKind = (typeof kinds)[number]["kind"];

type Properties = Readonly<Record<string, unknown>>;

const has = (document: Properties, ...names: readonly string[]) => names.every((name) => Object.hasOwn(document, name));

/** What tells each kind, and where it can be used; the first row that fits says what a document is. */
const kinds = [
  {
    kind: "finished plan",
    tells: (document: Properties) => has(document, "portMatrix"),
    use: "'plan diff', 'plan export', 'port-matrix show', 'port-matrix export' and 'port-matrix check' take one, 'plan create' and 'plan check' as --previous",
  },
  {
    kind: "port matrix",
    tells: (document: Properties) => has(document, "rules", "endpoints"),
    use: "'port-matrix show', 'port-matrix export' and 'port-matrix check' take one",
  },
  {
    kind: "fleet request",
    tells: ({ sites }: Properties) =>
      Array.isArray(sites) && sites.some((site) => typeof site === "object" && site !== null && has(site, "request")),
    use: "'fleet plan' takes one",
  },
  {
    kind: "fleet plan",
    tells: (document: Properties) => has(document, "sites", "free"),
    use: "'fleet plan' takes one as --previous; the plan of a site is --query \"sites[0].plan\"",
  },
  {
    kind: "plan request",
    tells: (document: Properties) => has(document, "platform") && !has(document, "networks"),
    use: "'plan create' makes a plan of it",
  },
  { kind: "overlap request", tells: (document: Properties) => has(document, "ranges"), use: "'overlap list' takes one" },
  {
    kind: "pool carving",
    tells: (document: Properties) => has(document, "addressPrefix", "pools", "free"),
    use: "'pool carve' takes one as --previous",
  },
  {
    kind: "pool carving request",
    tells: (document: Properties) => has(document, "addressPrefix", "pools"),
    use: "'pool carve' takes one",
  },
  {
    kind: "control plane IP request",
    tells: (document: Properties) => has(document, "addressPrefix", "clusters"),
    use: "'control-plane-ip select' takes one",
  },
  { kind: "connectivity request", tells: (document: Properties) => has(document, "mode"), use: "'connectivity assess' takes one" },
] as const;

/** What a document is, as far as its properties tell. */
export function kindOf(document: unknown): { readonly kind: DocumentKind; readonly use: string } | undefined {
  if (typeof document !== "object" || document === null) return undefined;
  return kinds.find(({ tells }) => tells(document as Properties));
}

/** Whether a document means to be a finished plan: its port matrix is what no other document has. */
export function isFinishedPlan(document: unknown): boolean {
  return typeof document === "object" && document !== null && Object.hasOwn(document, "portMatrix");
}
