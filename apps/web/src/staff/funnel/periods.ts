/**
 * Returns the months from the first one to the current one, such as `2026-11`, each year before its months, the newest
 * first. The first one is among them even if the browser's clock is behind.
 */
export const periodsSince = (firstMonth: string | null, now: number): readonly string[] => {
  const current = new Date(now).toISOString().slice(0, 'yyyy-mm'.length);
  const periods: string[] = [];
  let month = firstMonth ?? current;
  do {
    periods.push(month);
    const [year = 0, number = 0] = month.split('-').map(Number);
    month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  } while (month <= current);
  return [...Map.groupBy(periods.toReversed(), (each) => each.slice(0, 'yyyy'.length))].flatMap(
    ([year, months]) => [year, ...months],
  );
};

/** Returns a year or a month in words, such as "November 2026". */
export const periodText = (period: string, reader: string): string =>
  period.length === 'yyyy'.length
    ? period
    : new Intl.DateTimeFormat(reader, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
        Date.parse(`${period}-01T00:00:00Z`),
      );
