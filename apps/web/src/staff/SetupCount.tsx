import type { ListedBlueprint } from '@orgready/shared/contract/entities';
import { useStaffWords } from './useStaffWords.ts';

/** Renders the number of setups of a blueprint, and how many of them follow an older version. */
export const SetupCount = ({ of: { version: newest, setups } }: { of: ListedBlueprint }) => {
  const { line, locale } = useStaffWords();
  const sum = (of: ListedBlueprint['setups']) => of.reduce((total, { count }) => total + count, 0);
  const older = setups.filter(({ version }) => version < newest);
  return (
    <>
      {line('blueprints.count', { count: sum(setups) })}
      {older.length > 0 && (
        <span className="quiet block">
          {line('blueprints.older', {
            count: sum(older),
            versions: older.length,
            list: new Intl.ListFormat(locale).format(older.map(({ version }) => String(version))),
          })}
        </span>
      )}
    </>
  );
};
