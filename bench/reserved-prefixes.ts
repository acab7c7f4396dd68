import { addressAt, formatPrefix, prefixAt } from "../lib/address/index.js";
import { asParsed, randomFrom, shuffled } from "./random.js";

/** `count` disjoint prefixes from /28 to /32, spread over 10.0.0.0/8, in no order. */
export function reservedPrefixes(count: number): string[] {
  const random = randomFrom(count);
  const step = 2 ** 24 / count;
  const texts = Array.from({ length: count }, (_, index) => {
    const prefixLength = 28 + Math.floor(random() * 5);
    const size = 2 ** (32 - prefixLength);
    const places = Math.floor(((index + 1) * step) / size) - Math.ceil((index * step) / size);
    const start = (Math.ceil((index * step) / size) + Math.floor(random() * places)) * size;
    return formatPrefix(prefixAt(addressAt(0x0a000000 + start), prefixLength));
  });
  return asParsed(shuffled(texts, random));
}
