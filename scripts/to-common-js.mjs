import { transform } from "esbuild";

/**
 * Has tsup write CommonJS in shared chunks. esbuild splits ES modules only, and what tsup makes of them by itself loses
 * the syntax of the language it was written in, and with it speed.
 */
export const toCommonJs = {
  name: "to-common-js",
  async renderChunk(code) {
    const { code: converted } = await transform(code, {
      format: "cjs",
      platform: "neutral",
      target: "node20",
      charset: "ascii",
      minifyWhitespace: true,
      // import() would start the loader of ES modules
      supported: { "dynamic-import": false },
    });
    return { code: converted };
  },
};
