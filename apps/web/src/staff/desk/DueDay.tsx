import { readerLocale } from '../../locales/readerLocale.ts';
import { useNow } from '../../ui/useNow.ts';
import { NoValue } from '../NoValue.tsx';
import { useDeskWords } from './useDeskWords.ts';

/** Returns the day of a moment where the reader is, such as `2026-12-24`. */
export const dayOf = (at: number): string => {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Renders the day on which a setup is to be done, and that it is over. */
export const DueDay = ({ dueOn, isDone }: { dueOn: string | null; isDone: boolean }) => {
  const { line, locale } = useDeskWords();
  const today = dayOf(useNow());
  if (dueOn === null) return <NoValue spoken={line('due.none')} />;
  // At midnight UTC and shown by UTC: a day has no time zone.
  const shown = new Intl.DateTimeFormat(readerLocale(locale), { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <>
      <time dateTime={dueOn}>{shown.format(Date.parse(dueOn))}</time>
      {!isDone && dueOn < today && <span className="overdue"> {line('due.over')}</span>}
    </>
  );
};
