import { formatAddress } from "../../address/index.js";
import type { PortModel } from "../model/port-model.js";
import type { ProxyHost } from "./proxy-hosts.js";

/** The zones of the proxies, without addresses if the request has their names. */
export function proxyZones(proxies: readonly ProxyHost[]): PortModel["zones"] {
  return Object.fromEntries(
    proxies.map(({ setting, address }) => [`proxy/${setting}`, address === undefined ? [] : [formatAddress(address)]]),
  );
}

/** The names of the proxies, by zone. */
export function proxyNames(proxies: readonly ProxyHost[]): Pick<PortModel, "fqdns"> {
  const named = proxies.filter(({ address }) => address === undefined);
  return named.length === 0 ? {} : { fqdns: Object.fromEntries(named.map(({ setting, host }) => [`proxy/${setting}`, [host]])) };
}

/** The conditions under which rows for proxies apply: their port is known. */
export function proxyConditions(proxies: readonly ProxyHost[]): readonly ProxyHost["setting"][] {
  return proxies.filter(({ port }) => port !== undefined).map(({ setting }) => setting);
}

/** The ports of the proxies. */
export function proxyPorts(proxies: readonly ProxyHost[]): NonNullable<PortModel["ports"]> {
  return Object.fromEntries(proxies.flatMap(({ setting, port }) => (port === undefined ? [] : [[setting, port]])));
}
