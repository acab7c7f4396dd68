/** Finds a network by its name, or the only one if no name is given. */
export type NetworkFinder<Network> = (name: string | undefined) => Network | undefined;

/** Azure's names ignore case. If the request has names that differ in case only, the one as written is meant. */
export function networkFinder<Network extends { readonly name: string }>(networks: readonly Network[]): NetworkFinder<Network> {
  const exact = new Map<string, Network>();
  const anyCase = new Map<string, Network>();
  for (const network of networks) {
    if (!exact.has(network.name)) exact.set(network.name, network);
    if (!anyCase.has(network.name.toLowerCase())) anyCase.set(network.name.toLowerCase(), network);
  }
  const only = networks.length === 1 ? networks[0] : undefined;
  return (name) => (name === undefined ? only : (exact.get(name) ?? anyCase.get(name.toLowerCase())));
}
