import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepLine } from '@orgready/shared/document/step';
import { type FormEvent, useId, useState } from 'react';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { useSkip } from './asideApi.ts';
import { useAsideWords } from './useAsideWords.ts';

/** As the API counts them: without leading and trailing spaces. */
const leastLetters = 2;

/** Renders the form in which somebody who is signed in to the org skips a step, with their name and a reason. */
export const SkipForm = ({ setup, step }: { setup: SetupDocument; step: StepLine }) => {
  const { line } = useAsideWords();
  const skip = useSkip(setup.id, step.id);
  const id = useId();
  const [missing, setMissing] = useState<'name' | 'reason' | null>(null);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (skip.isPending) return;
    const form = event.currentTarget;
    const data = new FormData(form);
    const [name, reason] = [String(data.get('name')).trim(), String(data.get('reason')).trim()];
    const lacks = name.length < leastLetters ? 'name' : reason.length < leastLetters ? 'reason' : null;
    setMissing(lacks);
    if (lacks) return form.querySelector<HTMLInputElement>(`[name="${lacks}"]`)?.focus();
    skip.mutate({ name, reason });
  };
  const described = (field: 'name' | 'reason') => ({
    'aria-invalid': missing === field,
    'aria-describedby': missing === field ? `${id}-missing` : undefined,
  });
  return (
    // The fields show their own errors in the reader's language.
    <form className="stack tight" aria-labelledby={`${id}-title`} noValidate onSubmit={send}>
      <h3 id={`${id}-title`}>{line('skip.title')}</h3>
      <p className="soft">{line('skip.what', { party: visibleText(setup.party.name) })}</p>
      <div className="two-fields">
        <div className="field">
          <label htmlFor={`${id}-name`}>{line('skip.name')}</label>
          <input
            id={`${id}-name`}
            name="name"
            maxLength={120}
            autoComplete="name"
            defaultValue={setup.connection?.displayName.slice(0, 120)}
            {...described('name')}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-reason`}>{line('skip.reason')}</label>
          <input id={`${id}-reason`} name="reason" maxLength={500} {...described('reason')} />
        </div>
      </div>
      {missing && (
        <p id={`${id}-missing`} className="field-error" role="alert">
          {line('skip.missing')}
        </p>
      )}
      {skip.error && <ProblemNotice error={skip.error} />}
      <p>
        <WaitingButton type="submit" className="button" waiting={skip.isPending}>
          {line('skip.do')}
        </WaitingButton>
      </p>
    </form>
  );
};
