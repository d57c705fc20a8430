import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { explanationQuery } from '../../api/setup.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import type { ExplainedFor } from './ExplainedFor.ts';
import { Explanation } from './Explanation.tsx';
import { useExplainWords } from './useExplainWords.ts';
import './explain.css';

/** Renders a field to paste an error into, and what the error means. */
export const ExplainForm = ({ setup, label }: { setup: ExplainedFor; label: string }) => {
  const { line } = useExplainWords();
  const [pasted, setPasted] = useState('');
  const { data, error, isFetching } = useQuery(
    explanationQuery(setup.id, pasted, setup.reader === 'staff' ? 'explainErrorToStaff' : 'explainError'),
  );
  const id = useId();
  return (
    <>
      <form
        className="explain-form stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          setPasted(String(new FormData(event.currentTarget).get('pasted')).trim());
        }}
      >
        <div className="field">
          <label htmlFor={id}>{label}</label>
          <textarea
            id={id}
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
    </>
  );
};
