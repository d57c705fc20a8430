import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { explanationQuery } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { Explanation } from './Explanation.tsx';

/**
 * Renders the help for an error page of Salesforce that did not return to this page, for a reader who is not signed in.
 */
export const SignInRescue = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useWords();
  const [pasted, setPasted] = useState('');
  const { data, error, isFetching } = useQuery(explanationQuery(setup.id, pasted));
  const id = useId();
  if (setup.connection !== null && setup.connection.state !== 'expired') return null;
  return (
    <section className="rescue stack tight" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{line('rescue.title')}</h2>
      <p className="soft">{line('rescue.what')}</p>
      <form
        className="stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          setPasted(String(new FormData(event.currentTarget).get('pasted')).trim());
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-pasted`}>{line('rescue.paste')}</label>
          <textarea
            id={`${id}-pasted`}
            name="pasted"
            rows={2}
            required
            maxLength={8000}
            spellCheck={false}
            placeholder={line('rescue.example')}
          />
        </div>
        <p>
          <WaitingButton type="submit" className="button" waiting={isFetching}>
            {line('rescue.explain')}
          </WaitingButton>
        </p>
      </form>
      {error && <ProblemNotice error={error} />}
      <div role="status">{data && <Explanation setup={setup} explanation={data} />}</div>
    </section>
  );
};
