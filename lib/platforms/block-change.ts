import type { PatchOperation } from "../../types/index.js";
import { AddressSyntaxError, parsePrefix } from "../address/index.js";
import type { SiteNetwork } from "./site-networks.js";

/**
 * Turns a change to a site's request with blocks filled in into a change to the request that requests the blocks by their
 * length.
 *
 * A prefix becomes its length. A network that is added to a list in which another one requests a block requests a block as
 * well, and names no gateway. A gateway that a fleet filled in is an address of its block and does not exist in the request, so
 * such a change adds it.
 *
 * @param networks those whose prefix is a block
 * @returns undefined if the request with block lengths has no such change
 */
export function blockChange(operation: PatchOperation, networks: readonly SiteNetwork[]): PatchOperation | undefined {
  const { op, path, value } = operation;
  if (networks.some((network) => network.path === path)) {
    const length = lengthOf(value);
    return op === "replace" && length !== undefined ? { op, path, value: length } : undefined;
  }
  if (!networks.some(({ listPath }) => listPath !== undefined && path === `${listPath}/-`)) return operation;
  const { gateway: _, ...network } = value as { readonly gateway?: unknown; readonly addressPrefix?: unknown };
  const length = lengthOf(network.addressPrefix);
  return length === undefined ? operation : { op, path, value: { ...network, addressPrefix: length } };
}

function lengthOf(prefix: unknown): string | undefined {
  if (typeof prefix !== "string") return undefined;
  try {
    return `/${parsePrefix(prefix).prefixLength}`;
  } catch (error) {
    if (error instanceof AddressSyntaxError) return undefined;
    throw error;
  }
}
