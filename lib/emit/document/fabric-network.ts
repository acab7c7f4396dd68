/**
 * Names the variable for the internal network of the fabric, for one logical network of a multi-rack deployment.
 *
 * @returns what follows the name of a variable: nothing if there is one logical network, otherwise its number
 */
export function fabricNetwork(
  logicalNetworks: readonly { readonly name: string }[],
  index: number,
): { readonly name: string; readonly description: string } {
  return {
    name: logicalNetworks.length === 1 ? "" : String(index + 1),
    description: `the internal network of the fabric of ${logicalNetworks[index]?.name ?? "the logical network"}`,
  };
}
