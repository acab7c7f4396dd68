import type { AddressRange } from "../address/index.js";
import { defined } from "../collections/defined.js";
import { pointer, pointerTokens, propertyOf, valueAt } from "../finding/json-pointer.js";
import { shorten } from "../text/shorten.js";
import { avoidedPrefixes } from "./adapters.js";
import { type BlockPlace, namedElsewhere } from "./model/block-place.js";
import { blockPlaces } from "./platforms.js";
import { rangesNamedIn } from "./reading/ranges-in-document.js";

/** A network of a site, with the prefix it names or the block it requests. */
export interface SiteNetwork {
  /** Pointer to the prefix in the request of the site. */
  readonly path: string;
  readonly text: string;
  /** Pointer to the list that contains the network, if there may be several. */
  readonly listPath?: string;
  /** Pointer to the gateway that the network needs and does not name. */
  readonly missingGatewayPath?: string;
  /** Not routed between sites, so every site may use the same prefix. */
  readonly isLocal: boolean;
  /** The name that identifies it among the networks of the site, from one plan to the next. */
  readonly key: string;
  /** Its name in messages. */
  readonly called: string;
}

/** Lists the networks of a site's request, whose shape has not been checked yet. */
export function siteNetworks(request: unknown): SiteNetwork[] {
  return blockPlaces(propertyOf(request, "platform")).flatMap((place) =>
    objectsAt(request, place.network).flatMap(({ path, value }) => {
      const name = propertyOf(value, "name");
      const own = typeof name === "string" ? name.toLowerCase() : path;
      const called = typeof name === "string" ? `"${shorten(name)}"` : place.called;
      const gateway = missingGateway(request, place, path);
      return textsAt(value, place.property, path).map(
        ({ text, at }, index): SiteNetwork => ({
          path: at,
          text,
          ...(place.network.endsWith("/*") ? { listPath: parentOf(path) } : {}),
          ...defined({ missingGatewayPath: gateway }),
          isLocal: place.isLocal === true,
          key: JSON.stringify([place.network, own, index]),
          called,
        }),
      );
    }),
  );
}

function missingGateway(request: unknown, { hasGateway, noGatewayWith }: BlockPlace, networkPath: string): string | undefined {
  const path = pointer(networkPath, "gateway");
  const hasNone = noGatewayWith !== undefined && valueAt(request, noGatewayWith) === true;
  return hasGateway !== true || hasNone || valueAt(request, path) !== undefined ? undefined : path;
}

/** Lists the ranges that a request names outside the networks that still need their blocks. */
export function rangesElsewhere(document: unknown): AddressRange[] {
  if (typeof document !== "object" || document === null) return [];
  return Object.entries(document).flatMap(([name, value]) => {
    if (name === "previous") return [];
    return !Array.isArray(document) && namedElsewhere.has(name) ? rangesNamedIn(value) : rangesElsewhere(value);
  });
}

/** Lists the prefixes that blocks should avoid because of a site, such as the default ranges of its pods. */
export function prefixesToAvoid(request: unknown): readonly string[] {
  return avoidedPrefixes(propertyOf(request, "platform"));
}

function objectsAt(document: unknown, pattern: string): { readonly path: string; readonly value: unknown }[] {
  let found = [{ path: "", value: document }];
  for (const token of pointerTokens(pattern)) {
    found = found.flatMap(({ path, value }) => {
      if (token !== "*") return [{ path: pointer(path, token), value: propertyOf(value, token) }];
      return Array.isArray(value) ? value.map((item: unknown, index) => ({ path: pointer(path, index), value: item })) : [];
    });
  }
  return found.filter(({ value }) => typeof value === "object" && value !== null);
}

function textsAt(network: unknown, name: string, path: string): { readonly text: string; readonly at: string }[] {
  const value = propertyOf(network, name);
  if (typeof value === "string") return [{ text: value, at: pointer(path, name) }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown, index) => (typeof text === "string" ? [{ text, at: pointer(path, name, index) }] : []));
}

function parentOf(path: string): string {
  return pointer("", ...pointerTokens(path).slice(0, -1));
}
