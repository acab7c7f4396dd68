import type { PatchOperation } from "../../types/index.js";
import { AddressSyntaxError, parsePrefix } from "../address/index.js";
import type { SiteNetwork } from "./site-networks.js";

/**
 * Turns a change to a site's request that has its blocks into a change to the request that asks for them by their length.
 *
 * A prefix becomes its length; a network that is added to a list where another asks for a block asks for one, too, and
 * names no gateway. A gateway that a fleet put in is an address of its block, and can only be told from another that
 * exists: such a change adds the other.
 *
 * @param networks those whose prefix is a block
 * @returns undefined where the request that asks for blocks has no such change
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
