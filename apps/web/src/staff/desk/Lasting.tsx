import { readerLocale } from '../../locales/readerLocale.ts';
import { useWords } from '../../locales/Words.tsx';
import { ageOf } from '../../ui/ageOf.ts';
import { exactTime } from '../../ui/exactTime.ts';
import { useNow } from '../../ui/useNow.ts';
import { useDeskWords } from './useDeskWords.ts';

/** Renders how long something has lasted, as "for 3 days", with the exact time of its beginning on hover. */
export const Lasting = ({ since }: { since: number }) => {
  const now = useNow();
  const words = useWords();
  const { line } = useDeskWords();
  const age = ageOf(since, now);
  return (
    <time
      dateTime={new Date(since).toISOString()}
      title={exactTime(since, now, readerLocale(words.locale), words.line)}
    >
      {age ? line(`lasting.${age.unit}`, { count: age.count }) : line('lasting.now')}
    </time>
  );
};
