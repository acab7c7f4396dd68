import type { Zone } from "./port-model.js";

const titles: Readonly<Record<Zone, string>> = {
  management: "management network",
  "logical-network": "logical networks",
  "cluster-ip": "cluster IP",
  "physical-hosts": "physical hosts",
  "aks-vms": "AKS virtual machines",
  "cloud-service": "cloud agent",
  dhcp: "DHCP server",
  "node-subnet": "node subnets",
  "pod-subnet": "pod subnets",
  "pod-cidr": "pod range",
  "api-server-subnet": "API server subnet",
  "virtual-network": "virtual network",
  "service-tag": "Azure service",
  dns: "DNS servers",
  ntp: "time servers",
  proxy: "proxy",
  "bgp-peer": "BGP peers",
  clients: "users of the services",
  operators: "operators",
  services: "service addresses",
  "kubernetes-api": "Kubernetes API",
  internet: "internet",
};

/** A zone of a port matrix in words. A matrix may have zones of the caller's own, which are returned unchanged. */
export function zoneTitle(zone: string): string {
  return Object.hasOwn(titles, zone) ? titles[zone as Zone] : zone;
}
