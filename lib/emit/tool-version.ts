/** The version that headers name: that of package.json, which would travel whole into every bundle that read it. */
export const toolVersion = "0.1.0";
