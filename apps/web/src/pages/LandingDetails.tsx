import type { Landing } from '@orgready/shared/contract/landing';
import { visibleText } from '../ui/visibleText.ts';
import { RequiredAccess } from '../wizard/RequiredAccess.tsx';
import { useLandingWords } from './useLandingWords.ts';

/** Renders the steps of the setup, the access it requires and the data it reads from the org. */
export const LandingDetails = ({ landing }: { landing: Landing }) => {
  const { line } = useLandingWords();
  const { handOff } = landing;
  return (
    <>
      {!handOff && (
        <section className="stack tight" aria-labelledby="plan">
          <h2 id="plan">{line('landing.plan', { count: landing.steps.length })}</h2>
          <ol className="plan">
            {landing.steps.map((step) => (
              <li key={step.id}>{visibleText(step.title)}</li>
            ))}
          </ol>
        </section>
      )}
      {landing.access.length > 0 && (
        <section className="stack tight" aria-labelledby="needs">
          <h2 id="needs">{line('landing.access')}</h2>
          <p className="soft">{line('landing.access-what', { count: landing.access.length })}</p>
          <details className="needs">
            <summary>{line('landing.access-all', { count: landing.access.length })}</summary>
            <RequiredAccess access={landing.access} />
          </details>
        </section>
      )}
      <section className="stack tight" aria-labelledby="reads">
        <h2 id="reads">{line('landing.reads')}</h2>
        <p className="soft">
          {line(handOff ? 'landing.safe-step' : 'landing.safe', {
            party: visibleText(landing.party.name),
            by: visibleText(handOff?.by ?? ''),
          })}
        </p>
        <details className="reads">
          <summary>{line('landing.reads-all', { count: landing.reads.length })}</summary>
          <ul>
            {landing.reads.map((read) => (
              <li key={read}>{read}</li>
            ))}
          </ul>
        </details>
      </section>
      {!handOff && (
        <section className="stack tight" aria-labelledby="who">
          <h2 id="who">{line('landing.who')}</h2>
          <p className="soft">{line('landing.who-what')}</p>
        </section>
      )}
    </>
  );
};
