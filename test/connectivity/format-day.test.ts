import { expect } from "chai";
import fc from "fast-check";
import { formatDay } from "../../lib/connectivity/format-day.js";
import { dayNumber } from "../../lib/text/day-number.js";

describe("formatDay", () => {
  it("is the inverse of dayNumber, on every day of a thousand years and any other", () => {
    const first = dayNumber("1600-01-01");
    for (let day = first; day < dayNumber("2600-01-01"); day++) {
      if (dayNumber(formatDay(day)) !== day) expect.fail(`${day} is ${formatDay(day)}`);
    }
    fc.assert(
      fc.property(fc.integer({ min: dayNumber("0000-01-01"), max: dayNumber("9999-12-31") }), (day) => {
        expect(dayNumber(formatDay(day))).to.equal(day);
        expect(formatDay(day)).to.match(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
      }),
    );
  });

  it("writes a year beyond 9999 with all its digits", () => {
    expect(formatDay(dayNumber("9999-12-31") + 1)).to.equal("10000-01-01");
    expect(formatDay(dayNumber("9999-12-31") + 90)).to.equal("10000-03-30");
  });
});
