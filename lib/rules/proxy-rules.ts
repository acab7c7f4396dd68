import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const warning = { severity: "warning", basis: "documented", decidedBy: "input" } as const;
const error = { ...warning, severity: "error" } as const;

/** What every bypass list of AKS must have in the end, and what AKS on Windows Server uses if none is given. */
const standard = "localhost,127.0.0.1,.svc,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16";

/** Rules about a proxy: its URL, its user and password, and what is reached without it. */
export const proxyRules = /* @__PURE__ */ ruleRows({
  "proxy-url": {
    ...error,
    platforms: ["azure-local", "windows-server", "vmware", "arc-kubernetes"],
    statement: "A proxy is given as a URL: http:// or https://, its name or address, and a port from 1 to 65535.",
    source: documents.azureLocalProxy,
    section: "Configure proxy settings for Environment Variables",
    values: { schemes: ["http", "https"] },
  },
  "proxy-credentials": {
    ...error,
    platforms: ["azure-local"],
    statement: "Azure Local does not support a proxy that asks for a user and a password.",
    source: documents.azureLocalProxy,
    section: "Before you begin",
  },
  "proxy-credentials-in-request": {
    ...warning,
    platforms: ["windows-server", "vmware", "arc-kubernetes"],
    statement:
      "The user and the password of a proxy do not belong in a request, which is passed on with plans and reports. They are given to the command that deploys, such as -credential of New-AksHciProxySetting.",
    source: documents.hciProxyCommand,
    section: "-credential",
    basis: "inferred",
  },
  "proxy-scheme": {
    ...warning,
    platforms: ["azure-local"],
    statement: "Azure Local takes both proxies as http:// with a port.",
    source: documents.azureLocalProxy,
    section: "Environment Variables proxy bypass list string considerations",
  },
  "proxy-bypass": {
    ...warning,
    platforms: ["azure-local"],
    statement:
      "The bypass list of the proxy must contain .svc, the machines, the cluster IP and the management IP range, or their whole subnet, and every network of nodes, pods or services outside the private ranges.",
    source: documents.azureLocalProxy,
    section: "Configure proxy settings for Environment Variables",
    values: { names: [".svc"], always: ["localhost", "127.0.0.1"] },
  },
  "proxy-bypass-private": {
    ...warning,
    severity: "info",
    platforms: ["azure-local"],
    statement:
      "AKS adds 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16 to the environment variable NO_PROXY. The lists of WinInet and WinHTTP need the networks of nodes, pods and services as well.",
    source: documents.azureLocalProxy,
    section: "Environment Variables proxy bypass list string considerations",
    values: { prefixes: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"] },
  },
  "hci-proxy-bypass": {
    ...warning,
    platforms: ["windows-server"],
    statement:
      "The list noProxy must contain localhost, 127.0.0.1, .svc and the addresses of machines, nodes, pods and services, as the default for noProxy does for private addresses.",
    source: documents.hciProxy,
    section: "Exclusion list for excluding private subnets from being sent to the proxy",
    values: { names: ["localhost", "127.0.0.1", ".svc"], always: [], standard },
  },
  "hci-proxy-wildcard": {
    ...warning,
    platforms: ["windows-server"],
    statement:
      "Addresses with an asterisk are not valid in noProxy, which takes prefixes. A domain begins with a period instead of an asterisk.",
    source: documents.hciProxy,
    section: "Set proxy for Windows Server clusters with machine-wide proxy settings",
  },
});
