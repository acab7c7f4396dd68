/**
 * The generator of a document: the name and version of the package. A test compares both with package.json, because a library
 * reads no files.
 */
export const generator = { name: "aks-netplan", version: "0.2.0" } as const;
