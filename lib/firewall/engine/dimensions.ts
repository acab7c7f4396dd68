/**
 * The known properties of a packet, one number each. From `firstMark` on, each dimension is a bit of a mark that rules change and
 * compare. Behind them, each dimension is a question that no flow answers, such as whether an address is in a service tag with
 * unknown prefixes: 0 is no, 1 is yes.
 */
export const dimension = {
  source: 0,
  destination: 1,
  protocol: 2,
  port: 3,
  sourcePort: 4,
  inInterface: 5,
  outInterface: 6,
  name: 7,
  /** Which end of a packet is the machine that filters: 0 is neither, 1 the destination, 2 the source. */
  local: 8,
  firstMark: 9,
} as const;

/** The number of dimensions that are compared as bounds before the sets of a rule are compared. */
export const boundedDimensions = 9;

export const lastPort = 65535;
export const lastProtocol = 255;

/** The values of the dimension `local`. */
export const localEnd = { neither: 0, destination: 1, source: 2 } as const;
