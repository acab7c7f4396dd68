import type { AzCommand, NeededVersion } from "./command.js";

/**
 * The versions that the vendor's pages name: of each extension, and of az for the extension. The Azure CLI reference has the
 * version of az. `aksarc` and `stack-hci-vm`: AKS on Azure Local for disconnected operations. `k8s-runtime`: its history, since
 * when it uses a stable API.
 */
const extensions = {
  "stack-hci-vm": { version: "1.3.0", az: "2.15.0" },
  aksarc: { version: "1.2.23", az: "2.32.0" },
  "k8s-runtime": { version: "1.0.0", az: "2.57.0" },
} as const;

/** Since which version az has an option of az aks, as its history says; overlay is the oldest of them. */
const options: Readonly<Record<string, string>> = {
  "--pod-ip-allocation-mode": "2.75.0",
  "--max-unavailable": "2.74.0",
  "--enable-apiserver-vnet-integration": "2.73.0",
};
const azOfAks = "2.48.0";

/** Returns the versions for commands of extensions: az, and each extension that has one of the commands. */
export function extensionVersions(commands: readonly AzCommand[]): NeededVersion[] {
  const used = Object.entries(extensions).filter(([name]) => commands.some(({ words: [group] }) => group === name));
  return [{ name: "az", version: newest(used.map(([, { az }]) => az)) }, ...used.map(([name, { version }]) => ({ name, version }))];
}

/** Returns the version of az for commands of az aks. */
export function azVersion(commands: readonly AzCommand[]): NeededVersion {
  const used = commands.flatMap((command) => command.options.flatMap(({ name }) => options[name] ?? []));
  return { name: "az", version: newest([azOfAks, ...used]) };
}

function newest(versions: readonly string[]): string {
  return versions.reduce((one, other) => (isOlder(one, other) ? other : one), "2.15.0");
}

function isOlder(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => text.split(".").map(Number));
  const at = left?.findIndex((number, index) => number !== right?.[index]) ?? -1;
  return at >= 0 && (left?.[at] ?? 0) < (right?.[at] ?? 0);
}
