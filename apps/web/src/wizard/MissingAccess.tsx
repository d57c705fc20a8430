import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { Link } from 'react-router';
import { useWords } from '../locales/Words.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { ForwardButton } from './act/ForwardButton.tsx';
import { signInStep } from './steps.ts';

/** Renders, once for the whole step, the permissions that the reader lacks. */
export const MissingAccess = ({ step: { lacks = [] } }: { step: StepDocument }) => {
  const { line } = useWords();
  if (lacks.length === 0) return null;
  return (
    <section className="notice caution" aria-label={line('lacks.label')}>
      <StatusMark mark="warning" />
      <div className="notice-body">
        <p>{line('lacks.title', { count: lacks.length, permissions: lacks.map(visibleText) })}</p>
      </div>
    </section>
  );
};

/** Renders who can do the step instead. It follows the next act, so that the way there is short. */
export const AccessOfOthers = ({
  setup,
  step,
  hasSignIn,
}: {
  setup: SetupDocument;
  step: StepDocument;
  /** True while the next act already is to sign in as someone else. */
  hasSignIn: boolean;
}) => {
  const { line } = useWords();
  const { lacks = [] } = step;
  if (lacks.length === 0) return null;
  const signIn = signInStep(setup);
  return (
    <p className="row">
      {signIn && !hasSignIn && (
        <Link className="button" to={`/setups/${setup.id}/steps/${signIn.id}?fresh`}>
          {line('act.sign-in-as-other')}
        </Link>
      )}
      <ForwardButton
        label={line('lacks.send')}
        subject={line('hand-on.subject', { step: step.name, customer: setup.customer })}
        message={line('lacks.message', {
          party: setup.party.name,
          blueprint: setup.blueprint.name,
          step: step.title,
          permissions: lacks,
          email: setup.party.supportEmail,
        })}
      />
    </p>
  );
};
