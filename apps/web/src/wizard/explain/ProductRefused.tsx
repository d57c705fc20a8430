import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useId } from 'react';
import { useWhyNot } from '../../api/setup.ts';
import { Moment } from '../../ui/Moment.tsx';
import { OrgWords } from '../../ui/OrgWords.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { explainedFor } from './ExplainedFor.ts';
import { ExplainForm } from './ExplainForm.tsx';
import { Explanation } from './Explanation.tsx';
import { useExplainWords } from './useExplainWords.ts';

/** Renders the help for a product that could not be connected: the likeliest cause in the org, and any error pasted. */
export const ProductRefused = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useExplainWords();
  const whyNot = useWhyNot(setup.id);
  const id = useId();
  const party = setup.party.name;
  const canAsk = setup.access === 'full' && setup.connection?.state === 'connected';
  return (
    <section className="rescue stack tight" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{line('product-refused.title', { party })}</h2>
      {canAsk && (
        <>
          <p className="soft">{line('product-refused.what')}</p>
          <p>
            <WaitingButton
              type="button"
              className="button"
              waiting={whyNot.isPending}
              onClick={() => whyNot.mutate()}
            >
              {line('product-refused.find')}
            </WaitingButton>
          </p>
          {whyNot.error && <ProblemNotice error={whyNot.error} />}
          <div className="stack tight" role="status">
            {whyNot.data && (
              <>
                <p className="quiet">
                  {line(whyNot.data.known ? 'product-refused.likeliest' : 'product-refused.unsure')}
                </p>
                <Explanation setup={explainedFor(setup)} explanation={whyNot.data} />
                {whyNot.data.evidence.length > 0 && (
                  <div className="quiet">
                    <p id={`${id}-evidence`}>{line('product-refused.evidence')}</p>
                    <ul aria-labelledby={`${id}-evidence`}>
                      {whyNot.data.evidence.map(({ at, text }) => (
                        <li key={`${at} ${text}`}>
                          <Moment at={at} to="minute" /> · <OrgWords>{text}</OrgWords>
                        </li>
                      ))}
                    </ul>
                  </div>
                )}
              </>
            )}
          </div>
        </>
      )}
      <ExplainForm setup={explainedFor(setup)} label={line('product-refused.paste', { party })} />
    </section>
  );
};
