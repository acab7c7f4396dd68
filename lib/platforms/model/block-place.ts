/** A place in a request that names the prefix of a network, or requests a block by its length. */
export interface BlockPlace {
  /** Pointer to the network; `*` means any item of a list. */
  readonly network: string;
  /** A text or, for a network that may have several prefixes, a list. */
  readonly property: "addressPrefix" | "addressPrefixes";
  /** The name of the network in messages, if it has no name of its own. */
  readonly called: string;
  /** Whether the network has a gateway. */
  readonly hasGateway?: true;
  /** Pointer to a property of the request with which the network has no gateway after all. */
  readonly noGatewayWith?: string;
  /** Not routed between sites, so every site may use the same prefix. */
  readonly isLocal?: true;
}

/** Properties that name addresses outside their network. The addresses of the network itself are unknown until it has its block. */
export const namedElsewhere: ReadonlySet<string> = new Set([
  "addressPrefix",
  "addressPrefixes",
  "dnsServers",
  "onPremisesPrefixes",
  "podCidr",
  "podCidrs",
  "serviceCidr",
  "serviceCidrs",
]);
