#!/usr/bin/env node

// Node 22 and later can keep compiled code for the next start
if (Number.parseInt(process.versions.node, 10) >= 22) {
  const { enableCompileCache } = process.getBuiltinModule("node:module") as { enableCompileCache?: () => unknown };
  enableCompileCache?.();
}

void import("./start.js");
