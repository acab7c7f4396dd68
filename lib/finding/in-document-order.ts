import type { Finding, Severity } from "../../types/index.js";
import { pointerTokens } from "./json-pointer.js";

const severityOrder: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * Sorts findings by the order of their places in the document; a place that is not in the document comes last. At the same
 * place, errors come before warnings before infos, and otherwise the given order stays.
 */
export function inDocumentOrder(findings: readonly Finding[], document: unknown): Finding[] {
  const places = placesIn(document);
  return findings
    .map((finding) => ({ finding, place: places(finding.path) }))
    .sort((a, b) => comparePlaces(a.place, b.place) || severityOrder[a.finding.severity] - severityOrder[b.finding.severity])
    .map(({ finding }) => finding);
}

/** Turns a pointer into the positions of its tokens among their siblings. The key order of each object is read once. */
function placesIn(document: unknown): (path: string) => number[] {
  const keyOrders = new WeakMap<object, Map<string, number>>();
  const positionIn = (parent: unknown, token: string): number => {
    if (Array.isArray(parent)) return /^[0-9]+$/.test(token) ? Number(token) : Number.POSITIVE_INFINITY;
    if (typeof parent !== "object" || parent === null) return Number.POSITIVE_INFINITY;
    let order = keyOrders.get(parent);
    if (order === undefined) {
      order = new Map(Object.keys(parent).map((key, index) => [key, index]));
      keyOrders.set(parent, order);
    }
    return order.get(token) ?? Number.POSITIVE_INFINITY;
  };
  return (path) => {
    let value = document;
    return pointerTokens(path).map((token) => {
      const position = positionIn(value, token);
      value = position === Number.POSITIVE_INFINITY ? undefined : (value as Record<string, unknown>)[token];
      return position;
    });
  };
}

/** Compares places: a place comes before the places inside it, and otherwise the first different token decides. */
function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const left = a[i] as number;
    const right = b[i] as number;
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
