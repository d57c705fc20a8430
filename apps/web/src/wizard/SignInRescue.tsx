import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useId } from 'react';
import { explainedFor } from './explain/ExplainedFor.ts';
import { ExplainForm } from './explain/ExplainForm.tsx';
import { ExplanationTools } from './explain/Explanation.tsx';
import { useExplainWords } from './explain/useExplainWords.ts';
import { useRefusal } from './explain/useRefusal.ts';

/**
 * Renders the help for an error page of Salesforce that did not return to this page, for a reader who is not signed in.
 */
export const SignInRescue = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useExplainWords();
  const id = useId();
  const { explanation } = useRefusal(setup);
  // What explains errors reads the whole setup.
  if (setup.handOffs) return null;
  if (setup.connection !== null && setup.connection.state !== 'expired') return null;
  return (
    <section className="rescue stack tight" aria-labelledby={`${id}-title`}>
      {explanation && <ExplanationTools setup={explainedFor(setup)} explanation={explanation} />}
      <h2 id={`${id}-title`}>{line('rescue.title')}</h2>
      <p className="soft">{line('rescue.what')}</p>
      <ExplainForm setup={explainedFor(setup)} label={line('rescue.paste')} />
    </section>
  );
};
