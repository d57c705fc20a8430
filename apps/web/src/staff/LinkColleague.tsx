import type { SetupSummary } from '@orgready/shared/contract/entities';
import type { ListedLink } from '@orgready/shared/contract/link';
import { Ago } from '../ui/Ago.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { dayInWords } from '../wizard/hand-off/useHandOffWords.ts';
import { useStaffWords } from './useStaffWords.ts';

/** Renders who is asked by a link to do which step, by when, and whether it is complete. */
export const LinkColleague = ({
  setup,
  handOff: { step, colleague, by, dueOn, verifiedAt },
}: {
  setup: Pick<SetupSummary, 'steps'>;
  handOff: NonNullable<ListedLink['handOff']>;
}) => {
  const { line, locale } = useStaffWords();
  const name = setup.steps.find(({ id }) => id === step)?.name ?? step;
  return (
    <span className="block">
      <b>{line('links.one-step', { step: visibleText(name), colleague: visibleText(colleague) })}</b>
      <span className="quiet block">
        {line('links.handed-by', { by: visibleText(by), day: dayInWords(dueOn, locale) })}
      </span>
      {verifiedAt !== null && (
        <span className="quiet block">
          {line('links.verified')} <Ago at={verifiedAt} />
        </span>
      )}
    </span>
  );
};
