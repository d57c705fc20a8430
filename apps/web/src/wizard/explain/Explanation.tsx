import type { ErrorExplanation } from '@orgready/shared/contract/entities';
import { Link, useLocation } from 'react-router';
import { Code } from '../../ui/Code.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { OrgWords } from '../../ui/OrgWords.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import type { ExplainedFor } from './ExplainedFor.ts';
import { useExplainWords } from './useExplainWords.ts';

interface Explained {
  setup: ExplainedFor;
  explanation: ErrorExplanation;
}

/** Renders what an error means: the cause, who must act, and what to do. */
const ExplanationText = ({ setup, explanation }: Explained) => {
  const { line } = useExplainWords();
  return (
    <>
      <h2>{visibleText(explanation.title)}</h2>
      <p>{explanation.cause}</p>
      {explanation.names.length > 0 && (
        <p>
          {line('explain.names')}{' '}
          {explanation.names.map((name, at) => (
            <span key={name}>
              {at > 0 && ', '}
              <OrgWords>{name}</OrgWords>
            </span>
          ))}
        </p>
      )}
      <p>
        <b>
          {line('rescue.who', {
            reader: setup.reader,
            who: explanation.known || explanation.who !== 'you' ? explanation.who : 'unknown',
            party: explanation.party,
            count: explanation.actions.length,
          })}
        </b>
      </p>
      <ol className="clicks">
        {explanation.actions.map((action) => (
          <li key={action}>
            <span>{action}</span>
          </li>
        ))}
      </ol>
    </>
  );
};

/** Renders what can be done with an explanation: the code to copy, the steps that fix it, and a message to forward. */
export const ExplanationTools = ({ setup, explanation }: Explained) => {
  const { line } = useExplainWords();
  const { pathname } = useLocation();
  const steps = explanation.steps.flatMap((id) => setup.steps.find((step) => step.id === id) ?? []);
  const linkOf = (id: string): string => `/setups/${setup.id}/steps/${id}`;
  return (
    <>
      {explanation.code && (
        <p className="quiet">
          {line('rescue.code')} <Code value={explanation.code} />
        </p>
      )}
      {explanation.message !== '' && (
        <details>
          <summary>{line('rescue.message')}</summary>
          <p className="forward">{explanation.message}</p>
        </details>
      )}
      <p className="row">
        {steps.map((step) =>
          setup.reader === 'customer' ? (
            // A link to the step that is open would lead nowhere.
            linkOf(step.id) !== pathname && (
              <Link key={step.id} className="button" to={linkOf(step.id)}>
                {line('rescue.step', { step: step.name })}
              </Link>
            )
          ) : (
            <span key={step.id} className="badge">
              {line('explain.step', { step: step.name })}
            </span>
          ),
        )}
        {explanation.message !== '' && <CopyButton text={explanation.message} label={line('rescue.copy')} />}
      </p>
    </>
  );
};

/** Renders an explanation, with all of it or only as text. */
export const Explanation = ({ setup, explanation, only }: Explained & { only?: 'text' }) => (
  <div className="notice caution explanation">
    <StatusMark mark={explanation.known ? 'warning' : 'unknown'} />
    <div className="notice-body">
      <ExplanationText setup={setup} explanation={explanation} />
      {only === undefined && <ExplanationTools setup={setup} explanation={explanation} />}
    </div>
  </div>
);
