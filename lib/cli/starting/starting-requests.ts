import type { Platform } from "../../../types/index.js";
import { startingRequest } from "../../plan/network/starting-request.js";
import { platforms, type RequestFor } from "../../platforms/platforms.js";
import { azureCni } from "./azure-cni.js";
import { azureLocal } from "./azure-local.js";
import { type Commented, commentedJson } from "./commented-json.js";
import { fleet } from "./fleet.js";
import { vmware } from "./vmware.js";
import { windowsServer } from "./windows-server.js";

/** The comments of the starting request for each platform. */
const explained: { readonly [Name in Platform]: (request: RequestFor<Name>) => Commented<RequestFor<Name>> } = {
  "azure-local": azureLocal,
  "windows-server": windowsServer,
  vmware,
  "azure-cni": azureCni,
};

/** The starting request for a platform, with optional properties, as JSON with comments. */
export function startingRequestText<Name extends Platform>(platform: Name): string {
  const commented = explained[platform](startingRequest({ platform }));
  return textOf(commented, "/platform", platforms[platform].title, "plan create --file request.json");
}

/** A starting request for a fleet, as JSON with comments. */
export function startingFleetText(): string {
  return textOf(fleet(), "/supernet", "Many sites at once", "fleet plan --file fleet.json");
}

/** Adds a comment above the first property: what the request is for and how to use it. */
function textOf({ value, comments }: Commented<unknown>, first: string, title: string, command: string): string {
  const opening = `${title}. Replace these addresses with your own, then run\n  aks-netplan ${command} --output table`;
  return commentedJson({ value, comments: { ...comments, [first]: [opening, comments[first] ?? ""].join("\n") } });
}
