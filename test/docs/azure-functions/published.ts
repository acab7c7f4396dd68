import { readFileSync } from "node:fs";

export const app = new URL("../../../docs/examples/azure-functions/", import.meta.url);

/** A file of the app, as JSON. */
export function appFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, app), "utf8"));
}

/** One of the requests with which everything is tried. */
export function contractRequest(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL(`../../contract/requests/${name}.json`, import.meta.url), "utf8"));
}

export const planRequests = [
  "azure-local-published",
  "azure-local-open",
  "windows-server-static",
  "windows-server-dhcp",
  "vmware",
  "azure-cni-node-subnet",
  "azure-cni-overlay",
] as const;
