import type { Landing } from '@orgready/shared/contract/landing';
import { visibleText } from '../ui/visibleText.ts';
import { dayInWords } from '../wizard/hand-off/useHandOffWords.ts';
import { useLandingWords } from './useLandingWords.ts';

/** Renders the one step that a link opens: what it is, by when, and the permissions that it needs in Salesforce. */
export const LandingStep = ({
  landing: { steps, blueprint },
  handOff: { dueOn, needs },
}: {
  landing: Landing;
  handOff: NonNullable<Landing['handOff']>;
}) => {
  const { line, locale } = useLandingWords();
  return (
    <>
      <p className="lead">{visibleText(steps[0]?.title ?? '')}</p>
      <p>
        {line('landing.step-of', { blueprint: visibleText(blueprint.name), day: dayInWords(dueOn, locale) })}
      </p>
      {needs.length > 0 && (
        <p>{line('landing.needs', { count: needs.length, needs: needs.map(visibleText) })}</p>
      )}
    </>
  );
};
