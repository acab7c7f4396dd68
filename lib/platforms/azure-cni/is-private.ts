import { type AddressRange, addressSet, parsePrefix, setContains } from "../../address/index.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";

/** Whether a range is one of those that are private to whoever uses them. */
export function isPrivate(range: AddressRange): boolean {
  const { prefixes } = azureCniRules["aks-svc-private"].values;
  return setContains(addressSet(prefixes.map((text) => parsePrefix(text))), range);
}
