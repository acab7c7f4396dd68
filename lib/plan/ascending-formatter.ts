import type { Address } from "../address/index.js";

const octets = Array.from({ length: 256 }, (_, octet) => String(octet));
const octetsAndDot = octets.map((octet) => `${octet}.`);

/** Formats a hundred thousand addresses that come in order: neighbours begin alike, so most of the text is made once. */
export function ascendingFormatter(): (address: Address) => string {
  let upper = -1;
  let text = "";
  return (address) => {
    if (address >>> 16 !== upper) {
      upper = address >>> 16;
      text = `${upper >>> 8}.${upper & 255}.`;
    }
    return `${text}${octetsAndDot[(address >>> 8) & 255]}${octets[address & 255]}`;
  };
}
