import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { Link } from 'react-router';
import { useWords } from '../locales/Words.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { isDone } from './marks.ts';

/** Renders a notice that earlier steps are still open, with a link to the first, next to a confirmation form. */
export const EarlierSteps = ({ setup, step }: { setup: SetupDocument; step: StepDocument }) => {
  const { line } = useWords();
  const at = setup.steps.findIndex(({ id }) => id === step.id);
  const open = setup.steps.slice(0, at).filter((earlier) => !isDone(earlier));
  const [first] = open;
  if (!first) return null;
  return (
    <p className="earlier">
      <StatusMark mark="warning" />
      <span>
        {line('attest.earlier', { count: open.length })}{' '}
        <Link to={`/setups/${setup.id}/steps/${first.id}`}>{line('attest.first', { step: first.name })}</Link>
      </span>
    </p>
  );
};
