#!/usr/bin/env node

// from version 22 on node can keep what it has compiled for the next start
if (Number.parseInt(process.versions.node, 10) >= 22) {
  const { enableCompileCache } = process.getBuiltinModule("node:module") as { enableCompileCache?: () => unknown };
  enableCompileCache?.();
}

void import("./start.js");
