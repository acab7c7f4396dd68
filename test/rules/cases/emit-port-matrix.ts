import { emitPortMatrixAzureFirewallArm } from "../../../lib/emit/emit-port-matrix-azure-firewall-arm.js";
import { emitPortMatrixDomainList } from "../../../lib/emit/emit-port-matrix-domain-list.js";
import { emitPortMatrixMermaid } from "../../../lib/emit/emit-port-matrix-mermaid.js";
import { emitPortMatrixNftables } from "../../../lib/emit/emit-port-matrix-nftables.js";
import { emitPortMatrixNsgArm } from "../../../lib/emit/emit-port-matrix-nsg-arm.js";
import { emitPortMatrixSquid } from "../../../lib/emit/emit-port-matrix-squid.js";
import { emitPortMatrixSvg } from "../../../lib/emit/emit-port-matrix-svg.js";
import type { Endpoint, PortMatrix, PortRule, Rendering } from "../../../types/index.js";
import { validMatrix } from "../../helpers/random-matrices.js";
import { type CaseTable, findingsOf } from "./case.js";

const row: PortRule = {
  id: "ssh",
  purpose: "SSH to the nodes",
  protocol: "TCP",
  destinationPort: "22",
  source: { zone: "management", addresses: ["192.168.10.0/24"] },
  destination: { zone: "logical-network", addresses: ["10.30.7.0/26"] },
  required: true,
  rule: "port-22-ssh-logs",
};

/** A matrix that every format can express completely. */
const matrixOf = (...rules: readonly PortRule[]): PortMatrix => ({ ...validMatrix(), rules: [...rules], endpoints: [] });
const endpoints = validMatrix().endpoints;
const image: Endpoint = {
  fqdn: "mcr.microsoft.com",
  protocol: "TCP",
  port: 443,
  purpose: "images",
  required: true,
  rule: "endpoints-azure-local",
};
const https: PortRule = { ...row, id: "https", destinationPort: "443", destination: { zone: "internet", addresses: [] } };

type Emit = (matrix: PortMatrix) => Rendering;

const rows: readonly (readonly [why: string, emit: Emit, matrix: PortMatrix, told: string])[] = [
  [
    "a zone without addresses",
    emitPortMatrixNsgArm,
    matrixOf({ ...row, destination: { zone: "ntp", addresses: [] } }),
    'warning emit-zone-addresses /rules/0/destination/addresses: zone "ntp" has no addresses in the matrix, needed by row "ssh"; give them as the parameter ntpAddressPrefixes',
  ],
  [
    "a host name for an address",
    emitPortMatrixNftables,
    matrixOf({ ...row, source: { zone: "proxy", addresses: ["proxy.contoso.com"] } }),
    'warning emit-address /rules/0/source/addresses/0: "proxy.contoso.com" is neither an address, a range, a prefix nor a service tag, so no rule is made for it; give its addresses',
  ],
  [
    "a port there is not",
    emitPortMatrixNftables,
    matrixOf({ ...row, destinationPort: "70000" }),
    'warning emit-port /rules/0/destinationPort: row "ssh" is omitted: destinationPort is 70000; use a port from 0 to 65535, a range such as 30000-32767 or *',
  ],
  [
    "a port of ICMP",
    emitPortMatrixNftables,
    matrixOf({ ...row, protocol: "ICMP" }),
    'warning emit-port /rules/0/destinationPort: row "ssh" is omitted: destinationPort is 22; ICMP has no ports; use *',
  ],
  [
    "a source of IPv6 and a destination of IPv4",
    emitPortMatrixNftables,
    matrixOf({ ...row, source: { zone: "management", addresses: ["fd00::/64"] } }),
    'warning emit-families /rules/0: row "ssh" is omitted: its source and its destination have no IP version in common; give addresses of the same version for both',
  ],
  [
    "a service tag outside Azure",
    emitPortMatrixNftables,
    matrixOf({ ...row, destination: { zone: "service-tag", addresses: ["AzureActiveDirectory"] } }),
    'warning emit-service-tag /rules/0/destination/addresses: service tag AzureActiveDirectory is known only to Azure, needed by row "ssh"; give its published prefixes as the elements of the set zone_azure_active_directory',
  ],
  [
    "a row between the internet and a service tag",
    emitPortMatrixNsgArm,
    matrixOf({ ...https, source: { zone: "service-tag", addresses: ["AzureFrontDoor.FirstParty"] } }),
    'warning emit-machines /rules/0: row "https" is omitted: neither "service-tag" nor "internet" has machines that could have a rule; open it in the firewall between the two',
  ],
  [
    "an endpoint whose port is open",
    emitPortMatrixNsgArm,
    { ...matrixOf(https), endpoints },
    "warning emit-endpoint-names /endpoints: a network security group does not know host names, so 1 endpoint is reachable only as far as the rows to the internet open their ports, to every public address; use a firewall or proxy that knows names to restrict them to the list",
  ],
  [
    "an endpoint whose port is not open",
    emitPortMatrixNsgArm,
    { ...matrixOf(https), endpoints },
    "warning emit-endpoint-closed /endpoints/1: UDP 123 time.windows.com (optional) is omitted: a network security group does not know host names, and no row opens UDP 123 to the internet; add such a row, or open the name in a firewall or proxy that knows names",
  ],
  [
    "endpoints in a diagram",
    emitPortMatrixMermaid,
    { ...matrixOf(row), endpoints },
    "warning emit-diagram-endpoints /endpoints: the diagram has the 2 endpoints in comments only; Markdown, HTML and CSV list them",
  ],
  [
    "an endpoint that is not a host name",
    emitPortMatrixDomainList,
    { ...matrixOf(), endpoints: [{ ...image, fqdn: "https://mcr.microsoft.com/" }] },
    "warning emit-endpoint-form /endpoints/0/fqdn: TCP 443 https://mcr.microsoft.com/ is omitted: it is not a host name; give a name such as mcr.microsoft.com or *.data.mcr.microsoft.com",
  ],
  [
    "an asterisk inside a label",
    emitPortMatrixDomainList,
    { ...matrixOf(), endpoints: [{ ...image, fqdn: "azgn*.servicebus.windows.net" }] },
    "warning emit-endpoint-pattern /endpoints/0/fqdn: TCP 443 azgn*.servicebus.windows.net is omitted: a list of names knows an asterisk only as the first label of a name; open the names that are in use, or *.servicebus.windows.net if all names below it may be reached",
  ],
  [
    "a name with a text to replace",
    emitPortMatrixDomainList,
    {
      ...matrixOf(),
      endpoints: [
        {
          ...image,
          fqdn: "yourhcikeyvaultname.vault.azure.net",
          parameters: [{ name: "keyVaultName", text: "yourhcikeyvaultname", meaning: "the name of the key vault" }],
        },
      ],
    },
    "warning emit-endpoint-placeholder /endpoints/0/fqdn: TCP 443 yourhcikeyvaultname.vault.azure.net is omitted: yourhcikeyvaultname stands for the name of the key vault; set endpointParameters.keyVaultName in the request",
  ],
  [
    "UDP through a proxy",
    emitPortMatrixSquid,
    { ...matrixOf({ ...https, protocol: "UDP", destinationPort: "123" }), endpoints: endpoints.slice(1) },
    "warning emit-endpoint-protocol /endpoints/0/protocol: UDP 123 time.windows.com is omitted: a proxy for HTTP and HTTPS does not carry UDP; open it in the firewall",
  ],
  [
    "rows in a list of names",
    emitPortMatrixDomainList,
    matrixOf(row),
    "warning emit-names-only /rules: a list of names has no addresses and ports, so 1 row of the matrix is not in it; export the rows in another format",
  ],
  [
    "a wildcard in Squid",
    emitPortMatrixSquid,
    { ...matrixOf(https), endpoints: [{ ...image, fqdn: "*.data.mcr.microsoft.com" }] },
    "warning emit-squid-domain /endpoints: in Squid, .x.y holds x.y as well as the names below it, so this name can be reached and is not in the matrix: data.mcr.microsoft.com",
  ],
  [
    "a row to the internet without an endpoint on its port",
    emitPortMatrixAzureFirewallArm,
    { ...matrixOf(https), endpoints: [] },
    'warning emit-internet-names /rules/0: row "https" opens TCP 443 to every public address, and no endpoint of the matrix has such a port, so no rule is made for it; add the endpoints, or open addresses if you have to',
  ],
  [
    "IPv6 through Azure Firewall",
    emitPortMatrixAzureFirewallArm,
    matrixOf({ ...row, source: { zone: "a", addresses: ["fd00::/64"] }, destination: { zone: "b", addresses: ["fd01::/64"] } }),
    'warning emit-azure-firewall-ipv6 /rules/0: row "ssh" is omitted for IPv6, which Azure Firewall does not filter; let it pass elsewhere, or use IPv4',
  ],
  [
    "a service tag as source of Azure Firewall",
    emitPortMatrixAzureFirewallArm,
    matrixOf({ ...row, source: { zone: "service-tag", addresses: ["AzureLoadBalancer"] } }),
    'warning emit-azure-firewall-source /rules/0/source: row "ssh" is omitted: service tag AzureLoadBalancer cannot be the source of a rule, because this traffic does not come through Azure Firewall without DNAT; open it in the network security group of its destination',
  ],
  [
    "a wildcard on UDP in Azure Firewall",
    emitPortMatrixAzureFirewallArm,
    {
      ...matrixOf({ ...https, protocol: "UDP", destinationPort: "123" }),
      endpoints: [{ ...image, fqdn: "*.time.example", protocol: "UDP", port: 123 }],
    },
    "warning emit-azure-firewall-names /endpoints/0/fqdn: UDP 123 *.time.example is omitted: a network rule of Azure Firewall takes names without a wildcard, and an application rule carries TCP up to port 64000 only; open the names that are in use",
  ],
  [
    "a name on UDP in Azure Firewall",
    emitPortMatrixAzureFirewallArm,
    { ...matrixOf({ ...https, protocol: "UDP", destinationPort: "123" }), endpoints: endpoints.slice(1) },
    "warning emit-azure-firewall-dns /endpoints/0: UDP 123 is opened by name in a network rule, which holds only if the DNS proxy of the firewall is on and the clients use the firewall as their DNS server; turn it on, or give addresses",
  ],
  [
    "AKS in Azure behind Azure Firewall",
    emitPortMatrixAzureFirewallArm,
    { ...matrixOf(https), endpoints: [{ ...image, rule: "endpoints-aks" }] },
    "warning emit-azure-firewall-tag /endpoints: the tag AzureKubernetesService holds the names of AKS that Azure maintains, and may let more through than the names in the matrix; the names are written as well, so remove one of the two: the tag for the narrowest rules, the names for rules that Azure keeps up to date",
  ],
  [
    "20,022 pairs of addresses in Azure Firewall",
    emitPortMatrixAzureFirewallArm,
    matrixOf({
      ...row,
      source: { zone: "management", addresses: Array.from({ length: 142 }, (_, index) => `10.0.${index >> 7}.${2 * (index & 127)}`) },
      destination: { zone: "b", addresses: Array.from({ length: 141 }, (_, index) => `10.1.${index >> 7}.${2 * (index & 127)}`) },
    }),
    "warning emit-azure-firewall-size /rules: the network rules have 20022 pairs of a source and a destination, more than the maximum of 20000; give wider prefixes, or split the matrix",
  ],
  [
    "a diagram of 501 edges",
    emitPortMatrixMermaid,
    matrixOf(...Array.from({ length: 501 }, (_, index) => ({ ...row, id: "r", source: { zone: `z${100 + index}`, addresses: [] } }))),
    "warning emit-diagram-size /rules: the diagram has 501 edges in 48603 characters, and Mermaid draws at most 500 edges from at most 50000 characters; raise maxEdges and maxTextSize, or draw fewer rows",
  ],
  [
    "a picture of 61 arrows",
    emitPortMatrixSvg,
    matrixOf(
      ...Array.from({ length: 61 }, (_, index) => ({ ...row, id: `r${index}`, source: { zone: "a", addresses: [`10.0.0.${index}`] } })),
    ),
    "warning emit-picture-size /rules: 1 more arrow with 1 row did not fit into the picture; the tables of Markdown, HTML and CSV have every row",
  ],
  [
    "999 rules of one security group",
    emitPortMatrixNsgArm,
    matrixOf(...Array.from({ length: 999 }, (_, index) => ({ ...row, id: `r${index}` }))),
    'warning emit-nsg-rules /rules/998: the network security group of zone "management" would have 999 rules and 2 deny rules, and 1000 are allowed; "r998" is omitted; combine several prefixes or ports in one row',
  ],
  [
    "4001 addresses in one security group",
    emitPortMatrixNsgArm,
    matrixOf({
      ...row,
      source: { zone: "management", addresses: Array.from({ length: 4001 }, (_, index) => `10.0.${index >> 7}.${2 * (index & 127)}`) },
    }),
    'warning emit-nsg-addresses /rules: the rules of zone "management" name 4001 addresses and prefixes as source, and 4000 are allowed; give wider prefixes',
  ],
  [
    "an IPv6 range that is not a prefix",
    emitPortMatrixNsgArm,
    matrixOf({ ...row, source: { zone: "a", addresses: ["fd00::1-fd00::9"] }, destination: { zone: "b", addresses: ["fd01::/64"] } }),
    'warning emit-nsg-address-range /rules/0/source/addresses: row "ssh" is written without fd00::1-fd00::9: a network security group accepts IPv6 ranges only as prefixes; give prefixes',
  ],
  [
    "networks that are not in Azure",
    emitPortMatrixNsgArm,
    { ...matrixOf(row), platform: "vmware" },
    "warning emit-nsg-networks /platform: no network security group can be attached to the networks of AKS enabled by Azure Arc on VMware: Azure attaches its groups to subnets of virtual networks, and these networks are not in Azure; use another format for them, and these groups for machines in Azure only",
  ],
  [
    "ICMP of IPv6",
    emitPortMatrixNsgArm,
    matrixOf({
      ...row,
      protocol: "ICMP",
      destinationPort: "*",
      source: { zone: "a", addresses: ["fd00::/64"] },
      destination: { zone: "b", addresses: ["fd01::/64"] },
    }),
    'warning emit-nsg-icmpv6 /rules/0: row "ssh" is omitted for IPv6: a network security group does not filter ICMPv6; open it in a firewall that does',
  ],
];

export const emitPortMatrixTable: CaseTable = {
  about: "port matrices that are emitted",
  good: [emitPortMatrixNsgArm, emitPortMatrixNftables, emitPortMatrixMermaid].map((emit) => ({
    why: "a row between two networks",
    ask: () => findingsOf(() => emit(matrixOf(row))),
  })),
  cases: rows.map(([why, emit, matrix, told]) => ({ why, told: [told], ask: () => findingsOf(() => emit(matrix)) })),
};
