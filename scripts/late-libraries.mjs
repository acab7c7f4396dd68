/**
 * What is used of each module, made at its first use, because reading and evaluating the modules takes longer than all the rest
 * of a start.
 */
const late = {
  netmask: `export class Netmask { constructor(text) { return new (require("netmask").Netmask)(text); } }`,
  // commander would use it to start other programs; this command has none
  "node:child_process": `exports.spawn = (...given) => require("node:child_process").spawn(...given);`,
};

/** Makes esbuild evaluate these modules at their first use and not at import. */
export const lateLibraries = {
  name: "late-libraries",
  setup(build) {
    build.onResolve({ filter: /^(?:netmask|node:child_process)$/ }, ({ path, namespace, resolveDir }) =>
      namespace === "late" ? undefined : { path, namespace: "late", sideEffects: false, pluginData: resolveDir },
    );
    build.onLoad({ filter: /.*/, namespace: "late" }, ({ path, pluginData }) => ({ contents: late[path], resolveDir: pluginData }));
  },
};
