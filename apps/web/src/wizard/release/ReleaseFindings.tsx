import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useId } from 'react';
import { useWordsOf } from '../../locales/Words.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { releaseTables } from './locales/tables.ts';
import { useReleaseFindings, useWithdrawRelease } from './releaseApi.ts';

/** Renders what the party sees of what was read, and the button that shows or hides it; nothing before a sign-in to the org. */
export const ReleaseFindings = ({ setup, level: Heading }: { setup: SetupDocument; level: 'h2' | 'h3' }) => {
  const { line } = useWordsOf(releaseTables);
  const id = useId();
  const show = useReleaseFindings(setup.id);
  const hide = useWithdrawRelease(setup.id);
  // A colleague who was handed one step decides nothing about the rest.
  if (setup.access !== 'full' || setup.connection?.state !== 'connected' || setup.handOffs) return null;
  const { releasedAt } = setup;
  const named = { party: visibleText(setup.party.name) };
  const error = show.error ?? hide.error;
  return (
    <section className="stack tight" aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>{line('release.title', named)}</Heading>
      <p className="soft" role="status">
        {releasedAt === undefined ? (
          line('release.hidden', named)
        ) : (
          <>
            {line('release.shown', named)} <Moment at={releasedAt} to="minute" />.
          </>
        )}
      </p>
      {releasedAt === undefined && <p className="soft">{line('release.hidden-what', named)}</p>}
      {error && <ProblemNotice error={error} />}
      <p>
        <WaitingButton
          className="button"
          waiting={show.isPending || hide.isPending}
          onClick={() => (releasedAt === undefined ? show : hide).mutate(undefined)}
        >
          {line(releasedAt === undefined ? 'release.do' : 'release.take-back', named)}
        </WaitingButton>
      </p>
    </section>
  );
};
