import { type AddressRange, addressSet, parsePrefix, setContains, specialPurposeRanges } from "../../address/index.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";

/** Reports whether a range is one of those that are private. */
export function isPrivate(range: AddressRange): boolean {
  const { prefixes } = azureCniRules["aks-svc-private"].values;
  return setContains(addressSet(prefixes.map((text) => parsePrefix(text))), range);
}

const special = /* @__PURE__ */ addressSet(specialPurposeRanges.map(({ prefix }) => parsePrefix(prefix)));

/** Reports whether a range has addresses of the internet: those without a special purpose. */
export function hasPublic(range: AddressRange): boolean {
  return !setContains(special, range);
}
