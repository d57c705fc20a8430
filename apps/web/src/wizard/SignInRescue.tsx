import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useId } from 'react';
import { explainedFor } from './explain/ExplainedFor.ts';
import { ExplainForm } from './explain/ExplainForm.tsx';
import { useExplainWords } from './explain/useExplainWords.ts';

/**
 * Renders the help for an error page of Salesforce that did not return to this page, for a reader who is not signed in.
 */
export const SignInRescue = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useExplainWords();
  const id = useId();
  if (setup.connection !== null && setup.connection.state !== 'expired') return null;
  return (
    <section className="rescue stack tight" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{line('rescue.title')}</h2>
      <p className="soft">{line('rescue.what')}</p>
      <ExplainForm setup={explainedFor(setup)} label={line('rescue.paste')} />
    </section>
  );
};
