import type { NewHandOff } from '@orgready/shared/contract/hand-off';
import { type FormEvent, useId, useState } from 'react';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { useNow } from '../../ui/useNow.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { type About, NewHandOffNotice } from './NewHandOffNotice.tsx';
import type { Offered } from './offered.ts';
import { useHandOffWords } from './useHandOffWords.ts';

const day = 24 * 60 * 60_000;
/** The latest day that can be chosen, and the one that is suggested, in days from today. */
const days = { most: 83, usual: 7 };
const leastLetters = 2;

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** How a step is handed on: a mutation. */
export interface HandingOn {
  readonly mutate: (offered: Offered) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly data: NewHandOff | undefined;
  readonly variables: Offered | undefined;
}

const readOffer = (form: HTMLFormElement): Offered => {
  const data = new FormData(form);
  const read = (name: keyof Offered) => String(data.get(name) ?? '').trim();
  return { colleague: read('colleague'), dueOn: read('dueOn'), by: read('by') };
};

/** Returns the first field that the server would refuse; null if there is none. */
const faultIn = (
  { colleague, dueOn, by }: Offered,
  asksName: boolean,
  today: number,
): keyof Offered | null => {
  if (colleague.length < leastLetters) return 'colleague';
  if (dueOn < isoDay(today - day) || dueOn > isoDay(today + days.most * day)) return 'dueOn';
  return asksName && by.length < leastLetters ? 'by' : null;
};

/** Renders the form that creates a link to one step for a colleague, and then the link with a message to send. */
export const HandOnForm = ({
  handOn,
  what,
  by,
  about,
}: {
  handOn: HandingOn;
  /** What the link opens, and who sees that. */
  what: string;
  /** The name of the person who hands it on, to be changed; null if it is known already. */
  by: string | null;
  /** What the message names, and in which language. */
  about: About;
}) => {
  const { line } = useHandOffWords();
  const id = useId();
  const today = useNow();
  const [missing, setMissing] = useState<keyof Offered | null>(null);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (handOn.isPending) return;
    const form = event.currentTarget;
    const offered = readOffer(form);
    const lacks = faultIn(offered, by !== null, today);
    setMissing(lacks);
    if (lacks) return form.querySelector<HTMLInputElement>(`[name="${lacks}"]`)?.focus();
    handOn.mutate(offered);
  };
  const field = (name: keyof Offered, label: string, rest: React.ComponentProps<'input'>) => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        name={name}
        maxLength={120}
        aria-invalid={missing === name}
        aria-describedby={missing === name ? `${id}-missing` : undefined}
        {...rest}
      />
    </div>
  );
  return (
    <div className="stack tight">
      {/* The fields show their own errors in the reader's language. */}
      <form className="stack tight" aria-labelledby={`${id}-title`} noValidate onSubmit={send}>
        <h3 id={`${id}-title`} className={by === null ? 'hidden-visually' : undefined}>
          {line('hand.title')}
        </h3>
        <p className="soft">{what}</p>
        <div className="two-fields">
          {field('colleague', line('hand.colleague'), { autoComplete: 'off' })}
          {field('dueOn', line('hand.due'), {
            type: 'date',
            defaultValue: isoDay(today + days.usual * day),
            min: isoDay(today),
            max: isoDay(today + days.most * day),
          })}
          {by !== null &&
            field('by', line('hand.by'), { autoComplete: 'name', defaultValue: by.slice(0, 120) })}
        </div>
        {missing && (
          <p id={`${id}-missing`} className="field-error" role="alert">
            {line(missing === 'dueOn' ? 'hand.missing-day' : 'hand.missing')}
          </p>
        )}
        {handOn.error && <ProblemNotice error={handOn.error} />}
        <p>
          <WaitingButton type="submit" className="button" waiting={handOn.isPending}>
            {line('hand.do')}
          </WaitingButton>
        </p>
      </form>
      {handOn.data && handOn.variables && (
        <NewHandOffNotice key={handOn.data.id} made={handOn.data} offered={handOn.variables} about={about} />
      )}
    </div>
  );
};
