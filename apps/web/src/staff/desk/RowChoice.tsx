import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useMayChange } from '../../api/desk.ts';
import { visibleText } from '../../ui/visibleText.ts';
import { useDeskWords } from './useDeskWords.ts';

/** Renders the checkbox that chooses a setup, if the person may change it. */
export const RowChoice = ({
  setup,
  chosen,
  choose,
}: {
  setup: SetupSummary;
  /** Ids of the setups that are chosen. */
  chosen: ReadonlySet<string>;
  choose: (id: string, isChosen: boolean) => void;
}) => {
  const { line } = useDeskWords();
  if (!useMayChange()(setup)) return null;
  return (
    <input
      type="checkbox"
      aria-label={line('several.choose', { customer: visibleText(setup.customer) })}
      checked={chosen.has(setup.id)}
      onChange={({ currentTarget }) => choose(setup.id, currentTarget.checked)}
    />
  );
};
