import { add, type Mutation, remove } from "../../mutations.js";

/** Changes to goodStatic: the ends of the MAC pool. */
export const macPoolRows: readonly Mutation[] = [
  [
    "a MAC pool has an end",
    [remove("/macPoolEnd")],
    "error hci-mac-pool /macPoolEnd: macPoolEnd is missing next to macPoolStart; give both, or neither",
  ],
  [
    "and a start",
    [remove("/macPoolStart")],
    "error hci-mac-pool /macPoolStart: macPoolStart is missing next to macPoolEnd; give both, or neither",
  ],
  [
    "its first byte is even",
    [add("/macPoolStart", "03:1E:2B:78:00:00")],
    'error hci-mac-address /macPoolStart: text "03:1E:2B:78:00:00" is not valid: a MAC address is written as six hexadecimal bytes with colons or hyphens between them, and the first byte is even',
  ],
  [
    "and the same at both ends",
    [add("/macPoolEnd", "04:1E:2B:78:00:FF")],
    "error hci-mac-pool /macPoolEnd: macPoolEnd 04:1E:2B:78:00:FF begins with another byte than macPoolStart 02:1E:2B:78:00:00; use the same first byte, such as 02:1E:2B:78:00:FF",
  ],
  [
    "where the byte alone would not put them in order, no address is proposed",
    [add("/macPoolEnd", "04:1E:2B:77:00:FF")],
    "error hci-mac-pool /macPoolEnd: macPoolEnd 04:1E:2B:77:00:FF begins with another byte than macPoolStart 02:1E:2B:78:00:00; use the same first byte, and an end after the start",
  ],
  [
    "which are in order, however they are written",
    [add("/macPoolEnd", "02-1e-2b-77-00-ff")],
    "error hci-mac-pool /macPoolStart: macPoolStart 02:1E:2B:78:00:00 is after macPoolEnd 02-1e-2b-77-00-ff; swap them",
  ],
];
