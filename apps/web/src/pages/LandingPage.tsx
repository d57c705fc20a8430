import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { landingQuery, useClaimLink } from '../api/link.ts';
import { Icon } from '../ui/Icon.tsx';
import { Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { PartyMark } from '../ui/PartyMark.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { useAccent } from '../ui/useAccent.ts';
import { visibleText } from '../ui/visibleText.ts';
import { GuideNotice } from '../wizard/GuideNotice.tsx';
import { LandingDetails } from './LandingDetails.tsx';
import { LandingFoot } from './LandingFoot.tsx';
import { LandingStep } from './LandingStep.tsx';
import { LinkProblem } from './LinkProblem.tsx';
import { PartyText } from './PartyText.tsx';
import { useLandingWords } from './useLandingWords.ts';
import './landing.css';
import { WaitingButton } from '../ui/WaitingButton.tsx';

/**
 * Renders what the party requests and why it is safe, readable in ten seconds. Only a click on the button opens the link.
 */
export const LandingPage = () => {
  const { token = '' } = useParams();
  const { line } = useLandingWords();
  const navigate = useNavigate();
  const { data: landing, error } = useQuery(landingQuery(token));
  const claim = useClaimLink(token);
  useAccent(landing?.brand);
  if (error) return <LinkProblem error={error} link={{ token }} />;
  if (!landing) return <Loading />;
  const { brand, texts, blueprint, handOff } = landing;
  const { sender } = brand;
  // `replace` removes the link's secret from the address bar and the history.
  const open = () =>
    claim.mutate(undefined, {
      onSuccess: ({ setupId }) => navigate(`/setups/${setupId}`, { replace: true }),
    });
  return (
    <main className="sheet-page landing">
      <header className="stack">
        <PartyMark brand={brand} />
        <PageHeading title={line('landing.page-title', { party: sender })}>
          {handOff
            ? line('landing.asks', { by: visibleText(handOff.by) })
            : texts.title === null
              ? line('landing.title', { party: sender, blueprint: blueprint.name })
              : visibleText(texts.title)}
        </PageHeading>
        {handOff ? (
          <LandingStep landing={landing} handOff={handOff} />
        ) : (
          <>
            <p className="lead">{visibleText(blueprint.purpose)}</p>
            <PartyText text={texts.intro} />
          </>
        )}
        <p className="soft">
          {handOff
            ? line('landing.for-colleague', { colleague: visibleText(handOff.colleague) })
            : line('landing.for', { customer: landing.customer })}
        </p>
      </header>
      <div className="stack tight">
        <div className="row">
          <WaitingButton className="button primary large" waiting={claim.isPending} onClick={open}>
            {line(handOff ? 'landing.open-step' : 'landing.open')}
            <Icon name="next" />
          </WaitingButton>
          {!handOff && <span className="quiet">{line('landing.minutes', { minutes: landing.minutes })}</span>}
        </div>
        {claim.error && <ProblemNotice error={claim.error} />}
        <p className="quiet">{line('landing.open-hint')}</p>
      </div>
      <GuideNotice notice={landing.notice} />
      <LandingDetails landing={landing} />
      <PartyText text={texts.closing} />
      <LandingFoot landing={landing} />
    </main>
  );
};
