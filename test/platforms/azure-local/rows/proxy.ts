import type { AzureLocalRequest } from "../../../../types/index.js";
import type { Row } from "./row.js";

/** Everything that the documents ask for, and what AKS adds itself. */
const complete = "localhost,127.0.0.1,.svc,192.168.10.0/24,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16";
const good = "http://proxy.example.com:3128";

const proxy =
  (change: NonNullable<AzureLocalRequest["proxy"]>) =>
  (request: AzureLocalRequest): void => {
    request.proxy = { noProxy: complete, ...change };
  };

const through = (schemes: string) =>
  [
    "info",
    "ports-proxy",
    "/proxy",
    `${schemes} traffic leaves through the proxy, so the proxy has to reach the endpoints, and the ${schemes} rows to the internet are not required`,
  ] as const;
const example = "write http://, its name or address, and its port, such as http://proxy.example.com:8080";

/** What is reported of a text at /proxy/http. */
const url = (http: string, ...messages: readonly string[]): Row => ({
  name: `a proxy ${http}`,
  reason: "its URL",
  change: proxy({ http }),
  expected: messages.map((message) => ["error", "proxy-url", "/proxy/http", message] as const),
});

export const proxyRows: readonly Row[] = [
  {
    name: "a good proxy",
    reason: "with a whole bypass list",
    change: proxy({ http: good, https: good }),
    expected: [through("HTTP and HTTPS")],
    within: ["proxy-url", "proxy-scheme", "proxy-bypass", "proxy-bypass-private", "proxy-credentials"],
  },
  url("http//proxy:8080", '"http//proxy:8080" is not the URL of a proxy; write http://proxy:8080'),
  url("http:/proxy:8080", '"http:/proxy:8080" is not the URL of a proxy; write http://proxy:8080'),
  url("not a url", `"not a url" is not the URL of a proxy; ${example}`),
  url("http://", `"http://" is not the URL of a proxy; ${example}`),
  url("http://10.0.0.256:80", `"http://10.0.0.256:80" is not the URL of a proxy; ${example}`),
  url("http://proxy:99999", `port 99999 of the proxy is not a number from 1 to 65535; ${example}`),
  url("http://proxy:port", `the port of the proxy is not a number from 1 to 65535; ${example}`),
  {
    ...url("proxy.example.com:8080", '"proxy.example.com:8080" has no scheme; write http://proxy.example.com:8080'),
    expected: [
      through("HTTP"),
      ["error", "proxy-url", "/proxy/http", '"proxy.example.com:8080" has no scheme; write http://proxy.example.com:8080'],
    ],
  },
  {
    ...url("http://proxy:8080/wpad.dat"),
    expected: [
      through("HTTP"),
      [
        "error",
        "proxy-url",
        "/proxy/http",
        '"http://proxy:8080/wpad.dat" has a path, which a proxy does not have; write http://proxy:8080',
      ],
    ],
  },
  url("socks5://proxy", 'the scheme of "socks5://proxy" is not http or https; write http://proxy'),
  {
    name: "https:// and no port",
    reason: "Azure Local takes http:// with a port",
    change: proxy({ http: "http://proxy", https: "https://proxy:8443" }),
    expected: [
      through("HTTP and HTTPS"),
      [
        "warning",
        "proxy-scheme",
        "/proxy/http",
        '"http://proxy" is not how Azure Local takes a proxy, with http:// and its port; write http://proxy:80',
      ],
      [
        "warning",
        "proxy-scheme",
        "/proxy/https",
        '"https://proxy:8443" is not how Azure Local takes a proxy, with http:// and its port; write http://proxy:8443',
      ],
    ],
  },
  {
    name: "a password",
    reason: "it is not repeated, not even as the value received",
    change: proxy({ https: "http://user:Xy7kq2Vd@proxy:8080" }),
    expected: [
      through("HTTPS"),
      [
        "error",
        "proxy-credentials",
        "/proxy/https",
        "the URL of the proxy contains a user or a password; Azure Local supports no proxy that asks for them, so remove them and use another proxy",
      ],
    ],
  },
  {
    name: "a bypass list without machines and services of Kubernetes",
    reason: "the documents name what has to be in it",
    change: proxy({ http: good, noProxy: ["localhost", "10.0.0.0/8"] }),
    expected: [
      through("HTTP"),
      [
        "warning",
        "proxy-bypass",
        "/proxy/noProxy",
        "the bypass list of the proxy lacks .svc and 192.168.10.0/24 (machines, cluster IP and management IP range); add what is missing, or this traffic goes through the proxy",
      ],
    ],
    within: ["proxy-bypass-private"],
  },
  {
    name: "machines, cluster IP and range one by one",
    reason: "the subnet is not needed then",
    change: proxy({ http: good, noProxy: "localhost,svc,192.168.10.11,192.168.10.12,192.168.10.20/30,192.168.10.24,192.168.10.25" }),
    expected: [
      through("HTTP"),
      [
        "info",
        "proxy-bypass-private",
        "/proxy/noProxy",
        'the bypass list of the proxy lacks 10.30.7.0/24 (logical network "plant-7"), 10.96.0.0/12 (services) and 10.244.0.0/16 (pods); AKS adds private ranges to the environment variable, but WinInet and WinHTTP need them',
      ],
    ],
    within: ["proxy-bypass"],
  },
  {
    name: "pods outside the private ranges",
    reason: "AKS does not add them",
    change: (request) => {
      proxy({ http: good })(request);
      for (const own of request.clusters) own.podCidr = "100.64.0.0/16";
    },
    expected: [
      through("HTTP"),
      [
        "warning",
        "proxy-bypass",
        "/proxy/noProxy",
        "the bypass list of the proxy lacks 100.64.0.0/16 (pods); add what is missing, or this traffic goes through the proxy",
      ],
    ],
  },
  {
    name: "no bypass list with an Arc gateway",
    reason: "it takes addresses alone",
    change: (request) => {
      request.arcGateway = true;
      request.proxy = { http: good };
      request.endpointParameters = { arcGatewayEndpointId: "a", keyVaultName: "b" };
    },
    expected: [
      [
        "warning",
        "proxy-bypass",
        "/proxy",
        "the bypass list of the proxy lacks .svc, 192.168.10.11 (machines), 192.168.10.12 (machines), 192.168.10.20 (cluster IP and management IP range), 192.168.10.21 (management IP range), 192.168.10.22 (management IP range), 192.168.10.23 (management IP range), 192.168.10.24 (management IP range) and 1 more; add what is missing, or this traffic goes through the proxy",
      ],
      through("HTTP"),
    ],
  },
  {
    name: "no proxy",
    reason: "a bypass list alone is not checked",
    change: (request) => (request.proxy = { noProxy: "localhost" }),
    expected: [],
    within: ["proxy-bypass", "proxy-bypass-private"],
  },
];
