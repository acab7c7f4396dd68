const days = { in400Years: 146_097, in100Years: 36_524, in4Years: 1461, inYear: 365, in5Months: 153 };

/** Returns the date of a day number, the inverse of `dayNumber`: `YYYY-MM-DD`, with five digits for years beyond 9999. */
export function formatDay(number: number): string {
  const era = Math.floor(number / days.in400Years);
  const dayOfEra = number - era * days.in400Years;
  const leapDays =
    Math.floor(dayOfEra / (days.in4Years - 1)) - Math.floor(dayOfEra / days.in100Years) + Math.floor(dayOfEra / (days.in400Years - 1));
  const yearOfEra = Math.floor((dayOfEra - leapDays) / days.inYear);
  const dayOfYear = dayOfEra - (days.inYear * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // months counted from March
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / days.in5Months);
  const day = dayOfYear - Math.floor((days.in5Months * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
