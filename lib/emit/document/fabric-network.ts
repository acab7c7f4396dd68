/**
 * How what is asked for the internal network of the fabric is called, for one logical network of a multi-rack deployment.
 *
 * @returns what follows the name of a variable: nothing where there is one logical network, and else its number
 */
export function fabricNetwork(
  logicalNetworks: readonly { readonly name: string }[],
  index: number,
): { readonly name: string; readonly description: string } {
  return {
    name: logicalNetworks.length === 1 ? "" : String(index + 1),
    description: `the internal network of the fabric that ${logicalNetworks[index]?.name ?? "the logical network"} is on`,
  };
}
