import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { Link, useLocation } from 'react-router';
import { useWords } from '../locales/Words.tsx';
import { RichText } from '../ui/RichText.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { ForwardButton } from './act/ForwardButton.tsx';

/** Renders why other checks wait and who can act, on every page except that of the step that shows it. */
export const CauseBanner = ({ setup: { id, cause, steps } }: { setup: SetupDocument }) => {
  const { line } = useWords();
  const { pathname } = useLocation();
  const to = `/setups/${id}/steps/${cause?.step ?? ''}`;
  if (!cause || pathname === to) return null;
  const step = steps.find((one) => one.id === cause.step);
  return (
    <section className="notice caution banner" aria-label={line('cause.label')}>
      <StatusMark mark="warning" />
      <div className="notice-body row">
        <div>
          <p>
            <RichText text={cause.text} />
          </p>
          <p className="quiet">{line('cause.others-wait')}</p>
        </div>
        <Link className="button" to={to}>
          {line('cause.step', { step: visibleText(step?.name ?? '') })}
        </Link>
        {cause.act?.kind === 'forward' && <ForwardButton {...cause.act} />}
      </div>
    </section>
  );
};
