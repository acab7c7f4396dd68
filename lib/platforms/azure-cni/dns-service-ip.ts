import { type Address, addressAt, type Prefix, rangeSize } from "../../address/index.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";

const { offset, least } = azureCniRules["aks-dns-ip"].values;

/** Returns the address of the DNS service that is chosen in a service range; undefined if there is none. */
export function usualDnsServiceIp(service: Prefix): Address | undefined {
  const size = rangeSize(service);
  if (size <= least + 1) return undefined;
  return addressAt(service.first + (size > offset + 1 ? offset : least));
}

/** Reports whether the DNS service can have an address of a service range. */
export function canBeDnsServiceIp(address: Address, { first, last }: Prefix): boolean {
  return address >= first + least && address < last;
}
