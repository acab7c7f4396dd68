import { compareSeed } from "./compare.js";

/** How many rule sets are compared: FIREWALL_ORACLE=50000 for all that was promised. */
const count = Number(process.env.FIREWALL_ORACLE ?? 300);
/** The first seed, so that a long run can be made in parts. */
const first = Number(process.env.FIREWALL_ORACLE_FIRST ?? 1);

describe("random rule sets", () => {
  it(`${count} of them are judged as brute force judges every packet, by rule, with witnesses, wider and shadowed rules`, () => {
    for (let seed = first; seed < first + count; seed++) compareSeed(seed);
  });
});
