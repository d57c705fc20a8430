import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { Link } from 'react-router';
import { usePreparedStep } from '../../api/setup.ts';
import { useWords } from '../../locales/Words.tsx';

/** Renders the ways to the step before this one and to the one after it, unless the next act leads there. */
export const ActSteps = ({
  setup,
  step,
  goesOn,
}: {
  setup: SetupDocument;
  step: string;
  /** The step to which the next act leads; null for none. */
  goesOn: string | null;
}) => {
  const { line } = useWords();
  const prepared = usePreparedStep(setup.id);
  const at = setup.steps.findIndex(({ id }) => id === step);
  const [before, after] = [setup.steps[at - 1], setup.steps[at + 1]];
  const to = (id: string) => `/setups/${setup.id}/steps/${id}`;
  return (
    <span className="act-steps">
      {before && (
        <Link className="button plain" to={to(before.id)} {...prepared(before.id)}>
          {line('step.back')}
        </Link>
      )}
      {after && after.id !== goesOn && (
        <Link className="button plain" to={to(after.id)} {...prepared(after.id)}>
          {line('step.skip')}
        </Link>
      )}
    </span>
  );
};
