/**
 * Returns the number of a calendar date: consecutive days have consecutive numbers, across months and years.
 *
 * Guarantees: the Gregorian calendar from year 0, without clock or time zone.
 *
 * @param date a date as the schemas accept it, `YYYY-MM-DD`
 */
export function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  // years that begin in March have their leap day at the end, and any five of their months have 153 days
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * marchYear + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400) + dayOfYear;
}
