import { unusedName } from "../../text/unused-name.js";

/**
 * Returns a name as part of a key: the name itself if it consists of lowercase words with hyphens, otherwise what is left of it
 * and a number made from all of it.
 */
function keyPart(name: string): string {
  if (/^[a-z0-9-]+$/.test(name) && !/^-|--|-$/.test(name)) return name;
  const left = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40)
    .replace(/-$/, "");
  return `${left === "" ? "" : `${left}-`}x${fingerprint(name)}`;
}

/** FNV-1a over UTF-16 code units: the same name has the same number everywhere. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/**
 * Makes the keys of a deployment: `kind` and the names, such as `connected-cluster-line-1`.
 *
 * Guarantees: lowercase letters, digits and hyphens, beginning with a letter; no key twice. A key depends on names and not on
 * indexes, because tools such as Terraform re-create a resource whose key changes.
 */
export function resourceKeys(): (kind: string, ...names: readonly string[]) => string {
  const used = new Set<string>();
  return (kind, ...names) => {
    const key = [kind, names.map(keyPart).join("--")].join("-");
    return unusedName(used, (number) => (number === 1 ? key : `${key}---${number}`));
  };
}
