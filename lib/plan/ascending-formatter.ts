import type { Address } from "../address/index.js";

/** Formats a hundred thousand addresses in ascending order: neighbours begin with the same text, so most of it is made once. */
export function ascendingFormatter(): (address: Address) => string {
  const octets = Array.from({ length: 256 }, (_, octet) => String(octet));
  let upper = -1;
  let text = "";
  return (address) => {
    if (address >>> 8 !== upper) {
      upper = address >>> 8;
      text = `${upper >>> 16}.${(upper >>> 8) & 255}.${upper & 255}.`;
    }
    return text + octets[address & 255];
  };
}
