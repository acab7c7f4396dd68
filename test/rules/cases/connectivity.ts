import { assessConnectivity } from "../../../lib/connectivity/assess-connectivity.js";
import type { ConnectivityRequest } from "../../../types/index.js";
import { type CaseTable, findingsOf, type Question } from "./case.js";

/** Semi-connected on the last day of both deadlines, with everything an assessment needs to know. */
const good: ConnectivityRequest = {
  cloud: "AzureCloud",
  region: "eastus",
  mode: "semi-connected",
  asOf: "2026-11-14",
  lastConnected: "2026-10-15",
};

const https = "http://10.0.0.8:3128";
const bypass = ".svc,.svc.cluster.local,kubernetes.default.svc,10.96.0.0/12";

const rows: readonly (readonly [why: string, change: Partial<ConnectivityRequest>, told: string])[] = [
  [
    "a cluster that never connects",
    { mode: "disconnected" },
    "error arc-modes /mode: disconnected is not supported, because a cluster that never reaches Azure cannot be Arc-enabled; use fully-connected or semi-connected",
  ],
  [
    "31 days",
    { asOf: "2026-11-15" },
    "warning arc-30-days /lastConnected: the cluster was last connected on 2026-10-15, 31 days before 2026-11-15; the limit is 30 days; connect it to export billing data",
  ],
  [
    "91 days",
    { lastConnected: "2026-08-15" },
    "error arc-90-days /lastConnected: the cluster was last connected on 2026-08-15, 91 days before 2026-11-14; the limit is 90 days; its certificate is no longer renewed: delete the Arc resource and its agents and create them again",
  ],
  [
    "a connection of tomorrow",
    { lastConnected: "2026-11-15" },
    "error arc-dates-order /lastConnected: lastConnected 2026-11-15 is after asOf 2026-11-14; a cluster cannot have connected in the future",
  ],
  [
    "a region that is not a name",
    { region: "east/us" },
    'warning arc-region-name /region: "east/us" is not the name of a region, such as eastus, so the names of its endpoints are listed with a wildcard',
  ],
  [
    "a region of another cloud",
    { region: "usgovvirginia" },
    "warning arc-region-cloud /region: region usgovvirginia belongs to AzureUSGovernment by its name, but cloud is AzureCloud",
  ],
  [
    "custom locations without cluster connect",
    { customLocations: true, clusterConnect: false },
    "error arc-custom-locations /customLocations: customLocations depend on cluster connect, and clusterConnect is false",
  ],
  [
    "TLS that is inspected",
    { tlsInspection: true },
    "warning arc-tls-inspection /tlsInspection: firewalls and proxies that inspect TLS do not trust some of the certificates of Azure Arc; decide whether the listed endpoints are exempt from inspection",
  ],
  [
    "cluster connect through a firewall",
    { clusterConnect: true, firewall: true },
    "info arc-websockets /firewall: cluster connect uses websockets to the servicebus endpoint, so the firewall must allow them",
  ],
  [
    "a proxy without a name of the cluster in its bypass list",
    { proxy: { https, noProxy: "10.96.0.0/12,.svc" } },
    "warning arc-proxy-bypass /proxy/noProxy: the bypass list of the proxy lacks .svc.cluster.local, so traffic inside the cluster would go through the proxy",
  ],
  [
    "a proxy that is not a URL",
    { proxy: { http: "not a url", noProxy: "10.96.0.0/16,kubernetes.default.svc,.svc.cluster.local,.svc" }, serviceCidr: "10.96.0.0/16" },
    'error proxy-url /proxy/http: "not a url" is not the URL of a proxy; write http://, its name or address, and its port, such as http://proxy.example.com:8080',
  ],
  [
    "a proxy with a password",
    {
      proxy: {
        https: "http://user:Xy7kq2Vd@proxy.corp.example:8080",
        noProxy: "10.96.0.0/16,kubernetes.default.svc,.svc.cluster.local,.svc",
      },
      serviceCidr: "10.96.0.0/16",
    },
    "warning proxy-credentials-in-request /proxy/https: the URL of the proxy contains a user or a password; remove them from the request, and give them to az connectedk8s connect as part of --proxy-http and --proxy-https",
  ],
  [
    "Private Link, which keeps something public",
    { privateLink: true },
    "info arc-private-link-public /privateLink: with privateLink the firewall must still allow TCP 443 to AzureActiveDirectory, AzureResourceManager, AzureFrontDoor.FirstParty, MicrosoftContainerRegistry",
  ],
  [
    "Private Link and cluster connect",
    { privateLink: true, clusterConnect: true },
    "error arc-private-link /clusterConnect: clusterConnect is not supported with privateLink; use one or the other",
  ],
  [
    "a scope elsewhere",
    { privateLink: true, privateLinkScope: { region: "westus" } },
    "error arc-private-link-scope-region /privateLinkScope/region: the scope is in westus and the cluster in eastus; both must be in the same region",
  ],
  [
    "a virtual network elsewhere",
    { privateLink: true, privateLinkScope: { region: "eastus", virtualNetworkRegion: "westus" } },
    "warning arc-private-link-network-region /privateLinkScope/virtualNetworkRegion: the virtual network is in westus and the scope in eastus; the document contradicts itself about this, and eastus is safe",
  ],
  [
    "an endpoint elsewhere",
    { privateLink: true, privateLinkScope: { virtualNetworkRegion: "eastus", privateEndpointRegion: "westus" } },
    "error arc-private-link-endpoint-region /privateLinkScope/privateEndpointRegion: the private endpoint is in westus and its virtual network in eastus; both must be in the same region",
  ],
  [
    "Private Link over the internet",
    { privateLink: true, onPremisesConnection: "internet" },
    "error arc-private-link-connection /onPremisesConnection: privateLink needs a connection to the virtual network, but onPremisesConnection is internet; use expressroute or vpn",
  ],
  [
    "a region without the preview",
    { privateLink: true, region: "southeastasia" },
    "warning arc-private-link-preview /region: Private Link for Arc-enabled Kubernetes is a preview and was not available in southeastasia; check whether it is now",
  ],
  [
    "an Arc gateway in another cloud",
    { arcGateway: true, cloud: "AzureUSGovernment", region: "usgovvirginia" },
    "error arc-gateway-cloud /arcGateway: there is no Arc gateway in AzureUSGovernment, only in AzureCloud; the endpoints are listed without one",
  ],
  [
    "an Arc gateway and ExpressRoute",
    { arcGateway: true, onPremisesConnection: "expressroute" },
    "error arc-gateway-private /onPremisesConnection: expressroute cannot be used with arcGateway, which is reached over the internet",
  ],
  [
    "an Arc gateway and TLS that is inspected",
    { arcGateway: true, tlsInspection: true },
    "error arc-gateway-tls-inspection /tlsInspection: proxies that terminate TLS are not supported with arcGateway; exempt its endpoints from inspection",
  ],
  [
    "an instance of Azure Local",
    { azureLocal: true },
    "info arc-azure-local-endpoints /azureLocal: Azure Local needs more endpoints than those listed here, which are for the agents of the cluster; see its port matrix",
  ],
  [
    "Private Link there",
    { azureLocal: true, privateLink: true },
    "error arc-private-link-azure-local /privateLink: Private Link is not supported for Azure Local; reach the public endpoints",
  ],
  [
    "a VPN there",
    { azureLocal: true, onPremisesConnection: "vpn" },
    "error arc-connection-azure-local /onPremisesConnection: vpn is not supported for Azure Local; reach the public endpoints over the internet",
  ],
  [
    "inspected TLS there",
    { azureLocal: true, tlsInspection: true },
    "error arc-tls-inspection-azure-local /tlsInspection: TLS inspection is not supported for Azure Local; switch it off for the traffic to the endpoints",
  ],
  [
    "an extension",
    { extensions: ["microsoft.flux"] },
    "info arc-extension-endpoints /extensions: extensions need endpoints of their own, and not all of them are listed here; see the documents of each extension",
  ],
];

const missing: readonly (readonly [why: string, left: keyof ConnectivityRequest, told: string])[] = [
  ["no day of the assessment", "asOf", "info arc-dates-missing /asOf: asOf is not given, so it is unknown whether a deadline has passed"],
  ["no region", "region", "info arc-region-missing /region: region is not given, so the names of its endpoints are listed with a wildcard"],
];

function asking(why: string, request: ConnectivityRequest): Question {
  return { why, ask: () => findingsOf(() => assessConnectivity(request)) };
}

function without(property: keyof ConnectivityRequest): ConnectivityRequest {
  const request = { ...good };
  delete request[property];
  return request;
}

export const connectivityTable: CaseTable = {
  about: "how Arc-enabled clusters reach Azure",
  good: [
    asking("in time", good),
    asking("a proxy, and cluster connect", { ...good, clusterConnect: true, customLocations: true, proxy: { https, noProxy: bypass } }),
  ],
  cases: [
    ...rows.map(([why, change, told]) => ({ ...asking(why, { ...good, ...change }), told: [told] })),
    ...missing.map(([why, left, told]) => ({ ...asking(why, without(left)), told: [told] })),
  ],
};

/** Each recommendation that only advises applies to one of these. */
export const advised: readonly ConnectivityRequest[] = [
  { ...good, privateLink: true, onPremisesConnection: "vpn", firewall: true },
  { ...good, clusterConnect: true },
];
