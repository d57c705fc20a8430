const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** Returns a duration in the largest unit that fits, such as "2.5 days"; null for less than a second. */
export const durationText = (milliseconds: number, reader: string): string | null => {
  const found = units.find(([, length]) => milliseconds >= length);
  if (!found) return null;
  const [unit, length] = found;
  const value = milliseconds / length;
  return new Intl.NumberFormat(reader, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
};
