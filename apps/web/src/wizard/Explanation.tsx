import type { SignInExplanation } from '@orgready/shared/contract/entities';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { Link } from 'react-router';
import { useWords } from '../locales/Words.tsx';
import { Code } from '../ui/Code.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';

/** Renders the explanation of a refused sign-in: the cause, who must act, what to do, and a message to forward. */
export const Explanation = ({
  setup,
  explanation,
}: {
  setup: SetupDocument;
  explanation: SignInExplanation;
}) => {
  const { line } = useWords();
  const step = setup.steps.find(({ id }) => id === explanation.step);
  // Shown on the sign-in step: a link to it would lead nowhere.
  const isHere = step?.id === setup.signInStep;
  return (
    <div className="notice caution explanation">
      <StatusMark mark={explanation.known ? 'warning' : 'unknown'} />
      <div className="notice-body">
        <h2>{explanation.title}</h2>
        <p>{explanation.cause}</p>
        <p>
          <b>{line('rescue.who', { who: explanation.who, party: setup.party.name })}</b>
        </p>
        <ol className="clicks">
          {explanation.actions.map((action) => (
            <li key={action}>
              <span>{action}</span>
            </li>
          ))}
        </ol>
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
          {step && !isHere && (
            <Link className="button" to={`/setups/${setup.id}/steps/${step.id}`}>
              {line('rescue.step', { step: step.name })}
            </Link>
          )}
          {explanation.message !== '' && (
            <CopyButton text={explanation.message} label={line('rescue.copy')} />
          )}
        </p>
      </div>
    </div>
  );
};
