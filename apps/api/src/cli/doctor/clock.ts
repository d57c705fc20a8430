import { type Finding, failed, noted, type OtherClock, passed } from './finding.ts';

/** Leases and expiry are compared with the clocks of other processes. */
const tolerated = 2 * 60_000;

const inWords = ({ name, ahead }: OtherClock): string => {
  const seconds = Math.round(Math.abs(ahead) / 1000);
  return `${seconds} s ${ahead < 0 ? 'behind' : 'ahead of'} that of ${name}`;
};

/** Returns whether this machine's clock agrees with the others. */
export const examineClock = (others: readonly OtherClock[]): readonly Finding[] => {
  const wrong = others.filter(({ ahead }) => Math.abs(ahead) > tolerated);
  if (wrong.length > 0)
    return wrong.map((other) => failed('clock', `${inWords(other)}; more than two minutes break leases`));
  const [first] = others;
  return [
    first
      ? passed(
          'clock',
          `within ${Math.round(Math.max(...others.map(({ ahead }) => Math.abs(ahead))) / 1000)} s of ${others.map(({ name }) => name).join(' and ')}`,
        )
      : noted('clock', 'compared with no other clock: none could be reached'),
  ];
};
