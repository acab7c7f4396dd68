import { transform } from "esbuild";

/**
 * Makes tsup write CommonJS in shared chunks. esbuild splits ES modules only, and the conversion by tsup loses the modern
 * syntax, and with it speed.
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
