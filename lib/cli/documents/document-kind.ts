/** The documents that commands read and write, by their common names. */
export type DocumentKind = (typeof kinds)[number]["kind"];

type Properties = Readonly<Record<string, unknown>>;

const has = (document: Properties, ...names: readonly string[]) => names.every((name) => Object.hasOwn(document, name));

/** How to recognize each kind, and where it can be used. The first row that matches decides. */
const kinds = [
  {
    kind: "finished plan",
    tells: (document: Properties) => has(document, "portMatrix"),
    use: "use it with 'plan diff', 'plan export', 'port-matrix show', 'port-matrix export' or 'port-matrix check', or as --previous of 'plan create' or 'plan check'",
  },
  {
    kind: "port matrix",
    tells: (document: Properties) => has(document, "rules", "endpoints"),
    use: "use it with 'port-matrix show', 'port-matrix export' or 'port-matrix check'",
  },
  {
    kind: "fleet request",
    tells: ({ sites }: Properties) =>
      Array.isArray(sites) && sites.some((site) => typeof site === "object" && site !== null && has(site, "request")),
    use: "use it with 'fleet plan'",
  },
  {
    kind: "fleet plan",
    tells: (document: Properties) => has(document, "sites", "free"),
    use: "use it as --previous of 'fleet plan'; get the plan of a site with --query \"sites[0].plan\"",
  },
  {
    kind: "plan request",
    tells: (document: Properties) => has(document, "platform") && !has(document, "networks"),
    use: "use 'plan create' to plan it",
  },
  { kind: "overlap request", tells: (document: Properties) => has(document, "ranges"), use: "use it with 'overlap list'" },
  {
    kind: "pool carving",
    tells: (document: Properties) => has(document, "addressPrefix", "pools", "free"),
    use: "use it as --previous of 'pool carve'",
  },
  {
    kind: "pool carving request",
    tells: (document: Properties) => has(document, "addressPrefix", "pools"),
    use: "use it with 'pool carve'",
  },
  {
    kind: "control plane IP request",
    tells: (document: Properties) => has(document, "addressPrefix", "clusters"),
    use: "use it with 'control-plane-ip select'",
  },
  { kind: "connectivity request", tells: (document: Properties) => has(document, "mode"), use: "use it with 'connectivity assess'" },
] as const;

/** Returns the kind of a document, according to its properties. */
export function kindOf(document: unknown): { readonly kind: DocumentKind; readonly use: string } | undefined {
  if (typeof document !== "object" || document === null) return undefined;
  return kinds.find(({ tells }) => tells(document as Properties));
}

/** Reports whether a document is meant as a finished plan: only a plan has a port matrix as a property. */
export function isFinishedPlan(document: unknown): boolean {
  return typeof document === "object" && document !== null && Object.hasOwn(document, "portMatrix");
}
