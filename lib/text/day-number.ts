/**
 * The number of a day of the calendar: consecutive days have consecutive numbers, whatever month or year they are in.
 *
 * Guarantees: the Gregorian calendar all the way, from year 0 on, with no clock and no time zone in it.
 *
 * @param date a date as the schemas take it, `YYYY-MM-DD`
 */
export function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  // years that begin in March have their leap day at the end, and their months a length of 153 days in five
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * marchYear + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400) + dayOfYear;
}
