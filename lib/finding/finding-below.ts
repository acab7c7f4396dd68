import type { Finding } from "../../types/index.js";

/** Turns a finding about a part of a document into one about the whole; `base` points to the part. */
export function findingBelow(base: string, finding: Finding): Finding {
  const { path, repairs } = finding;
  return {
    ...finding,
    path: base + path,
    ...(repairs === undefined
      ? {}
      : { repairs: repairs.map(({ text, patch }) => ({ text, patch: patch.map((one) => ({ ...one, path: base + one.path })) })) }),
  };
}
