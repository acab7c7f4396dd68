import { add, type Mutation } from "../../mutations.js";

const good = "https://proxy.example.com:8443";
const through =
  "info hci-ports-proxy /proxy: HTTPS traffic leaves through the proxy, so the proxy has to reach the endpoints, and the HTTPS rows to the internet are not required";

/** Changes to goodStatic. */
export const proxyRows: readonly Mutation[] = [
  ["a proxy with the bypass list of the vendor", [add("/proxy", { https: good })], through],
  [
    "a proxy without a scheme",
    [add("/proxy", { https: "proxy.example.com:8443" })],
    through,
    'error proxy-url /proxy/https: "proxy.example.com:8443" has no scheme; write http://proxy.example.com:8443',
  ],
  [
    "a user and a password",
    [add("/proxy", { https: "https://user:Xy7kq2Vd@proxy.example.com:8443" })],
    through,
    "warning proxy-credentials-in-request /proxy/https: the URL of the proxy contains a user or a password; remove them from the request, and give them to New-AksHciProxySetting as -credential",
  ],
  [
    "an asterisk in the bypass list",
    [add("/proxy", { https: good, noProxy: ["localhost", "127.0.0.1", ".svc", "10.*", "172.16.0.0/12", "*.contoso.com"] })],
    through,
    'warning hci-proxy-wildcard /proxy/noProxy: "10.*" and "*.contoso.com" have an asterisk, which noProxy does not know; write prefixes, and domains with a leading period',
  ],
  [
    "a bypass list that lacks everything",
    [add("/proxy", { https: good, noProxy: "localhost" })],
    through,
    'warning hci-proxy-bypass /proxy/noProxy: the bypass list of the proxy lacks 127.0.0.1, .svc, 10.11.0.0/16 (machines and cloud service), 172.16.8.0/24 (virtual network "aksnet"), 10.96.0.0/12 (services) and 10.244.0.0/16 (pods); add what is missing, or this traffic goes through the proxy',
  ],
  [
    "machines whose subnet is not private",
    [
      add("/proxy", { https: good }),
      add("/physicalNodes", { addressPrefix: "100.64.0.0/24", ipAllocationMethod: "Static" }),
      add("/cloudServiceCidr", "100.64.0.9/24"),
    ],
    "warning hci-proxy-bypass /proxy: the bypass list of the proxy lacks 100.64.0.0/24 (subnet of the machines and cloud service); add what is missing, or this traffic goes through the proxy",
    through,
  ],
  [
    "the proxy in the node pool",
    [add("/proxy", { https: "http://172.16.8.20:3128" })],
    'error hci-pools-clear /virtualNetworks/0/k8sNodeIpPoolStart: the node pool of "aksnet" 172.16.8.10-172.16.8.60 overlaps the proxy 172.16.8.20; use 172.16.8.21-172.16.8.60, or remove it to have a pool chosen',
    through,
  ],
];
