/** A place in a request that names the prefix of a network, or asks for a block by its length. */
export interface BlockPlace {
  /** Pointer to the network; `*` stands for any item of a list. */
  readonly network: string;
  /** A text or, for a network that may have several prefixes, a list. */
  readonly property: "addressPrefix" | "addressPrefixes";
  /** How messages call the network, where it has no name. */
  readonly called: string;
  /** Whether the network has a gateway. */
  readonly hasGateway?: true;
  /** Pointer to the property of the request with which the network has none after all. */
  readonly noGatewayWith?: string;
  /** Not routed between sites, so that each may have the same. */
  readonly isLocal?: true;
}

/** Properties that name addresses outside of the network they are in; its own addresses are unknown until it has its block. */
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
