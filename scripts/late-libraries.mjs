/** What of each library is used, made when it is first used: reading and evaluating them takes longer than all the rest of an import. */
const late = {
  netmask: `export class Netmask { constructor(text) { return new (require("netmask").Netmask)(text); } }`,
};

/** Has esbuild evaluate the bundled libraries at their first use and not at import. */
export const lateLibraries = {
  name: "late-libraries",
  setup(build) {
    build.onResolve({ filter: /^netmask$/ }, ({ path, kind, resolveDir }) =>
      kind === "require-call" ? undefined : { path, namespace: "late", sideEffects: false, pluginData: resolveDir },
    );
    build.onLoad({ filter: /.*/, namespace: "late" }, ({ path, pluginData }) => ({ contents: late[path], resolveDir: pluginData }));
  },
};
