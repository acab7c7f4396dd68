import { expect } from "chai";
import fc from "fast-check";
import { dayNumber } from "../../lib/text/day-number.js";

const millisecondsPerDay = 86_400_000;

/** The number of a day in the clock of JavaScript, which uses the same calendar. */
function dayOfEpoch(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
}

describe("dayNumber", () => {
  it("counts days as JavaScript does, from its own beginning", () => {
    const days = fc.integer({ min: dayOfEpoch("0000-01-01"), max: dayOfEpoch("9999-12-31") });
    const shift = dayNumber("1970-01-01");
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
        expect(dayNumber(date) - shift).to.equal(day);
      }),
      { numRuns: 5000 },
    );
  });

  for (const [before, after] of [
    ["2026-01-31", "2026-02-01"],
    ["2024-02-28", "2024-02-29"],
    ["2024-02-29", "2024-03-01"],
    ["2026-02-28", "2026-03-01"],
    ["1900-02-28", "1900-03-01"],
    ["2000-02-29", "2000-03-01"],
    ["2025-12-31", "2026-01-01"],
    ["0000-12-31", "0001-01-01"],
  ] as const) {
    it(`has ${after} right after ${before}`, () => expect(dayNumber(after)).to.equal(dayNumber(before) + 1));
  }
});
