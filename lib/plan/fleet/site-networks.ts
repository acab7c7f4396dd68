import { type AddressRange, parsePrefix } from "../../address/index.js";
import { pointer, pointerTokens } from "../../finding/json-pointer.js";
import { ipv4Prefix } from "../../input/formats.js";
import { type BlockPlace, namedElsewhere } from "../../platforms/model/block-place.js";
import { blockPlaces } from "../../platforms/platforms.js";
import { shorten } from "../../text/shorten.js";
import { rangesNamedIn } from "../network/ranges-in-document.js";

/** A network of a site, with the prefix it names or the block it asks for. */
export interface SiteNetwork {
  /** Pointer to the prefix, and to the network, in the request of the site. */
  readonly path: string;
  readonly network: string;
  readonly place: BlockPlace;
  /** What it is known by among the networks of the site, from one plan to the next. */
  readonly key: string;
  /** How messages call it. */
  readonly called: string;
  readonly text: string;
}

/** The networks of a site's request, whose shape nobody has looked at yet. */
export function siteNetworks(request: unknown): SiteNetwork[] {
  return blockPlaces(property(request, "platform")).flatMap((place) =>
    objectsAt(request, place.network).flatMap(({ path, value }) => {
      const name = property(value, "name");
      const own = typeof name === "string" ? name.toLowerCase() : path;
      const called = typeof name === "string" ? `"${shorten(name)}"` : place.called;
      return textsAt(value, place.property, path).map(({ text, at }, index): SiteNetwork => {
        return { path: at, network: path, place, key: JSON.stringify([place.network, own, index]), called, text };
      });
    }),
  );
}

/**
 * The length of the block a network asks for: of `/24` it is 24.
 *
 * @returns undefined where it asks for none; the reason, where nobody can say for which
 */
export function requestedLength({ text }: SiteNetwork): number | { readonly reason: string } | undefined {
  if (!text.startsWith("/")) return undefined;
  const unspecified = `0.0.0.0${text}`;
  const fault = ipv4Prefix.fault(unspecified);
  return fault === undefined ? parsePrefix(unspecified).prefixLength : { reason: fault.reason.replace("0.0.0.0", "") };
}

/** Every range a request names as one that lies outside of the networks that have yet to get their blocks. */
export function rangesElsewhere(document: unknown): AddressRange[] {
  if (typeof document !== "object" || document === null) return [];
  return Object.entries(document).flatMap(([name, value]) => {
    if (name === "previous") return [];
    return !Array.isArray(document) && namedElsewhere.has(name) ? rangesNamedIn(value) : rangesElsewhere(value);
  });
}

function objectsAt(document: unknown, pattern: string): { readonly path: string; readonly value: unknown }[] {
  let found = [{ path: "", value: document }];
  for (const token of pointerTokens(pattern)) {
    found = found.flatMap(({ path, value }) => {
      if (token !== "*") return [{ path: pointer(path, token), value: property(value, token) }];
      return Array.isArray(value) ? value.map((item: unknown, index) => ({ path: pointer(path, index), value: item })) : [];
    });
  }
  return found.filter(({ value }) => typeof value === "object" && value !== null);
}

function textsAt(network: unknown, name: string, path: string): { readonly text: string; readonly at: string }[] {
  const value = property(network, name);
  if (typeof value === "string") return [{ text: value, at: pointer(path, name) }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown, index) => (typeof text === "string" ? [{ text, at: pointer(path, name, index) }] : []));
}

/** A property of what may be anything. */
export function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
