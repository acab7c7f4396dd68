import type { Finding, Repair } from "../../../types/index.js";
import { addressSet, formatAddress, formatPrefix, rangeContains, setOverlapping } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { multiRackRules } from "../../rules/multi-rack-rules.js";
import { shorten } from "../../text/shorten.js";
import { rangeText } from "../reading/located.js";
import { proxyHosts } from "../reading/proxy-hosts.js";
import type { ParsedAzureLocalRequest, ParsedCluster, ParsedLogicalNetwork } from "./read-azure-local.js";

const rows = multiRackRules;

/** Checks what a multi-rack deployment requires or refuses in addition. */
export function checkMultiRack(reading: ParsedAzureLocalRequest): Finding[] {
  if (!reading.multiRack) return [];
  return [
    ...reading.networks.flatMap((network) => [...checkFabric(network, reading), ...checkSubnetSize(network)]),
    ...checkMode(reading.request.controlPlaneIpMode, "/controlPlaneIpMode"),
    ...reading.clusters.flatMap((cluster) => [
      ...checkControlPlane(cluster, reading),
      ...checkAutoscaler(cluster, reading),
      ...checkAdvertiseMode(cluster),
      ...checkAddresses(cluster, reading),
    ]),
    ...checkSpare(reading),
    ...checkProxyAddress(reading),
  ];
}

function leaveOut(what: string, path: string): Repair {
  return { text: `remove ${what}`, patch: [{ op: "remove", path }] };
}

/** Checks what a logical network has of its internal network in the fabric, and what it must not name. */
function checkFabric(network: ParsedLogicalNetwork, { request }: ParsedAzureLocalRequest): Finding[] {
  const { path, index, dnsServers, gateway, vlan } = network;
  const given = request.logicalNetworks[index];
  const findings: Finding[] = [];
  if (gateway !== undefined) findings.push(withoutGateway(network, gateway.path, formatAddress(gateway.value)));
  if (given?.vmSwitchName !== undefined) {
    const at = pointer(path, "vmSwitchName");
    const message = `vmSwitchName "${shorten(given.vmSwitchName)}" is not used on a multi-rack deployment; remove it and name the internal network of the fabric`;
    findings.push(findingOf(rows["mr-no-switch"], { path: at, message, repairs: [leaveOut("vmSwitchName", at)] }));
  }
  if (dnsServers.length === 0) {
    const message = "no DNS server is given, although one is highly recommended; give dnsServers";
    findings.push(findingOf(rows["mr-dns-recommended"], { path: pointer(path, "dnsServers"), message }));
  }
  const { minimum, maximum } = rows["mr-vlan-range"].values;
  if (vlan < minimum || vlan > maximum) {
    const state = given?.vlan === undefined ? "no vlan is given" : `vlan ${vlan} belongs to the platform`;
    const message = `${state}; use the VLAN of the internal network of the fabric, from ${minimum} to ${maximum}`;
    findings.push(findingOf(rows["mr-vlan-range"], { path: pointer(path, "vlan"), message }));
  }
  return findings;
}

/** An omitted gateway is still an address that nothing else may have, if it is in the prefix. */
function withoutGateway({ prefix, path, reserved, gateway }: ParsedLogicalNetwork, at: string, text: string): Finding {
  const isInside = gateway !== undefined && rangeContains(prefix, gateway.value);
  const list = pointer(path, "reserved");
  const reservation =
    reserved.length === 0
      ? ({ op: "add", path: list, value: [text] } as const)
      : ({ op: "add", path: pointer(list, "-"), value: text } as const);
  const keep = isInside ? `, and put ${text} into reserved if the fabric uses it` : "";
  return findingOf(rows["mr-no-gateway"], {
    path: at,
    message: `gateway ${text} is given, but a multi-rack deployment creates the network with --no-gateway; remove the gateway${keep}`,
    repairs: [
      isInside
        ? { text: `remove the gateway and reserve ${text}`, patch: [{ op: "remove", path: at }, reservation] }
        : leaveOut("the gateway", at),
    ],
  });
}

function checkSubnetSize({ prefix, path }: ParsedLogicalNetwork): Finding[] {
  const least = rows["mr-subnet-min-28"];
  const advised = rows["mr-subnet-recommended-26"];
  const at = pointer(path, "addressPrefix");
  const size = `${formatPrefix(prefix)} has ${2 ** (32 - prefix.prefixLength)} ${prefix.prefixLength === 32 ? "address" : "addresses"}`;
  if (prefix.prefixLength > least.values.prefixLength) {
    const message = `${size}, too few for a multi-rack deployment; use a /${least.values.prefixLength} or larger`;
    return [findingOf(least, { path: at, message })];
  }
  if (prefix.prefixLength <= advised.values.prefixLength) return [];
  const message = `${size}; for production a /${advised.values.prefixLength} or larger is recommended`;
  return [findingOf(advised, { path: at, message })];
}

function checkControlPlane({ controlPlaneIp, path, index }: ParsedCluster, { request }: ParsedAzureLocalRequest): Finding[] {
  const findings = checkMode(request.clusters[index]?.controlPlaneIpMode, pointer(path, "controlPlaneIpMode"));
  if (controlPlaneIp === undefined) return findings;
  const message = `control plane IP ${formatAddress(controlPlaneIp.value)} is given, but on a multi-rack deployment AKS Arc picks it; remove it`;
  const repairs = [leaveOut("the control plane IP", controlPlaneIp.path)];
  return [...findings, findingOf(rows["mr-cp-auto-only"], { path: controlPlaneIp.path, message, repairs })];
}

function checkMode(mode: string | undefined, path: string): Finding[] {
  if (mode !== "explicit") return [];
  const message = "mode explicit is not supported on a multi-rack deployment, where AKS Arc picks the control plane IP; use auto";
  const repairs = [{ text: "use auto", patch: [{ op: "replace", path, value: "auto" } as const] }];
  return [findingOf(rows["mr-cp-auto-only"], { path, message, repairs })];
}

function checkAutoscaler({ path, index }: ParsedCluster, { request }: ParsedAzureLocalRequest): Finding[] {
  return (request.clusters[index]?.nodePools ?? []).flatMap(({ maxCount }, pool) => {
    if (maxCount === undefined) return [];
    const at = pointer(path, "nodePools", pool, "maxCount");
    const message = `maxCount ${maxCount} is for the autoscaler, which a multi-rack deployment does not have; remove it, or use it as nodeCount`;
    return [findingOf(rows["mr-no-autoscaler"], { path: at, message, repairs: [leaveOut("maxCount", at)] })];
  });
}

function checkAdvertiseMode({ loadBalancer: { mode, path } }: ParsedCluster): Finding[] {
  if (mode === "ARP") return [];
  const at = pointer(path, "advertiseMode");
  const message = `mode ${mode} announces by BGP, which a multi-rack deployment does not support; use the mode ARP`;
  const repairs = [{ text: "use the mode ARP", patch: [{ op: "replace", path: at, value: "ARP" } as const] }];
  return [findingOf(rows["mr-lb-arp-only"], { path: at, message, repairs })];
}

/** Checks load balancer addresses that are part of a pool, or still have to be picked from it. */
function checkAddresses(
  { loadBalancer, name, serviceCount, index }: ParsedCluster,
  { networks, request }: ParsedAzureLocalRequest,
): Finding[] {
  const { ranges, path } = loadBalancer;
  if (ranges.length === 0) {
    if (serviceCount === 0) return [];
    const message =
      `the pool includes ${serviceCount} ${serviceCount === 1 ? "address" : "addresses"} for the services of "${shorten(name)}"; ` +
      "after its nodes have theirs, give the remaining addresses as load balancer addresses";
    return [
      findingOf(rows["mr-lb-later"], {
        path: request.clusters[index]?.loadBalancer === undefined ? path : pointer(path, "addresses"),
        message,
      }),
    ];
  }
  const pools = addressSet(networks.flatMap(({ pools: own }) => own.map(({ value }) => value)));
  return ranges.flatMap((range) => {
    if (setOverlapping(pools, range.value).length === 0) return [];
    const message = `load balancer addresses ${rangeText(range)} are in the IP pool; make sure that no node has one of them, or use addresses outside it`;
    return [findingOf(rows["mr-lb-in-pool"], { path: range.path, message })];
  });
}

function checkSpare({ request: { spare } }: ParsedAzureLocalRequest): Finding[] {
  if (spare?.loadBalancer === undefined) return [];
  const path = "/spare/loadBalancer";
  const message =
    "load balancer addresses are part of the pool on a multi-rack deployment, so spare.loadBalancer has no effect; use spare.node";
  return [findingOf(rows["mr-spare"], { path, message, repairs: [leaveOut("it", path)] })];
}

function checkProxyAddress({ request }: ParsedAzureLocalRequest): Finding[] {
  const row = rows["mr-proxy-address"];
  const { http, https } = request.proxy ?? {};
  const findings: Finding[] = [];
  if (http !== undefined) {
    const message = "an HTTP proxy is not used on a multi-rack deployment; give the HTTPS proxy";
    findings.push(findingOf(row, { path: "/proxy/http", message, repairs: [leaveOut("it", "/proxy/http")] }));
  }
  const host = proxyHosts(request.proxy).find(({ setting }) => setting === "https-proxy");
  if (https !== undefined && (host?.address === undefined || host.port === undefined)) {
    const message = `"${shorten(https)}" is not an IPv4 address with a port; use one such as 10.10.10.10:3128`;
    findings.push(findingOf(row, { path: "/proxy/https", message }));
  }
  return findings;
}
