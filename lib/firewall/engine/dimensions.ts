/**
 * What is known or asked of a packet, a number each. From `firstUnknown` on each dimension is a question that no flow answers, such as
 * whether an address is in a service tag whose prefixes are not known: 0 is no, 1 is yes.
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
  firstUnknown: 8,
} as const;

/** How many dimensions bound what a rule is compared with before its sets are looked at. */
export const boundedDimensions = 8;

export const lastPort = 65535;
export const lastProtocol = 255;
