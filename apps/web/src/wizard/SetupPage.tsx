import { useQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue } from 'react';
import { Outlet, useParams } from 'react-router';
import { setupQuery } from '../api/setup.ts';
import { type Trouble, troubleOf } from '../api/trouble.ts';
import { useSetupChanges } from '../api/useSetupChanges.ts';
import { useWords } from '../locales/Words.tsx';
import { LinkProblemPart } from '../pages/parts.ts';
import { Loading } from '../ui/Loading.tsx';
import { LoadingLine } from '../ui/LoadingLine.tsx';
import { useAccent } from '../ui/useAccent.ts';
import { Announcer } from './Announcer.tsx';
import { CauseBanner } from './CauseBanner.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { FirstPaint } from './FirstPaint.ts';
import { Footer } from './Footer.tsx';
import { GlossaryWords } from './GlossaryWords.tsx';
import { GuideNotice } from './GuideNotice.tsx';
import { Rail } from './Rail.tsx';
import { SetupProblem } from './SetupProblem.tsx';
import { StepSheet } from './StepSheet.tsx';
import { TopBar } from './TopBar.tsx';
import './setup.css';

/** The errors after which the page must not keep showing earlier data. A network failure is not one of them. */
const shutOut: ReadonlySet<Trouble> = new Set([
  'not-authenticated',
  'not-claimed',
  'not-found',
  'link-expired',
]);

/** Renders the frame of every page of a setup: the party, the current step, and live updates. */
export const SetupPage = () => {
  const { id = '' } = useParams();
  const { line } = useWords();
  const { data: setup, error, refetch } = useQuery(setupQuery(id));
  useSetupChanges(id);
  useAccent(setup?.brand);
  const firstPaint = useDeferredValue(false, true);
  if (error && (!setup || shutOut.has(troubleOf(error))))
    return troubleOf(error) === 'link-expired' ? (
      <LinkProblemPart error={error} link={{ setup: id }} />
    ) : (
      <SetupProblem error={error} retry={() => void refetch()} />
    );
  if (!setup) return <Loading />;
  return (
    <FirstPaint value={firstPaint}>
      <GlossaryWords entries={setup.glossary}>
        <div className={setup.handOffs ? 'setup one-step' : 'setup'}>
          <a className="skip" href="#content">
            {line('skip')}
          </a>
          <TopBar setup={setup} />
          <div className="setup-grid">
            <aside className="rail-column no-print">{!firstPaint && <Rail setup={setup} />}</aside>
            <StepSheet setup={setup} />
            <main id="content" className="content">
              <ConnectionBanner setup={setup} />
              <CauseBanner setup={setup} />
              <GuideNotice notice={setup.notice} />
              <Suspense fallback={<LoadingLine />}>
                <Outlet context={setup} />
              </Suspense>
            </main>
          </div>
          <Footer setup={setup} />
          <Announcer setup={setup} />
        </div>
      </GlossaryWords>
    </FirstPaint>
  );
};
