import type { ListedBlueprint } from '@orgready/shared/contract/entities';
import { readerLocale } from '../../locales/readerLocale.ts';
import { visibleText } from '../../ui/visibleText.ts';
import { SelectField } from '../desk/SelectField.tsx';
import { periodsSince, periodText } from './periods.ts';
import { useFunnelWords } from './useFunnelWords.ts';

/** Renders the choice of the setups that a funnel counts: blueprint, version, and when they were created. */
export const FunnelFilters = ({
  blueprints,
  chosen,
  version,
  period,
  firstMonth,
  choose,
}: {
  blueprints: readonly ListedBlueprint[];
  chosen: ListedBlueprint;
  version: string;
  period: string;
  firstMonth: string | null;
  choose: (name: 'blueprint' | 'version' | 'period', value: string) => void;
}) => {
  const { line, locale } = useFunnelWords();
  const reader = readerLocale(locale);
  const versions = Array.from({ length: chosen.version }, (_, place) => String(chosen.version - place));
  const periods = periodsSince(firstMonth, Date.now());
  return (
    <form className="funnel-filters" aria-label={line('funnel.filters')}>
      <SelectField
        label={line('funnel.blueprint')}
        value={chosen.id}
        onChange={({ target }) => choose('blueprint', target.value)}
      >
        {blueprints.map(({ id, name, party }) => (
          <option key={id} value={id}>
            {visibleText(`${name} · ${party.name}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={line('funnel.version')}
        value={version}
        onChange={({ target }) => choose('version', target.value)}
      >
        <option value="">{line('funnel.all-versions')}</option>
        {versions.map((each) => (
          <option key={each} value={each}>
            {line('funnel.one-version', { version: each })}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={line('funnel.period')}
        value={period}
        onChange={({ target }) => choose('period', target.value)}
      >
        <option value="">{line('funnel.ever')}</option>
        {[...new Set([...periods, ...(period ? [period] : [])])].map((each) => (
          <option key={each} value={each}>
            {periodText(each, reader)}
          </option>
        ))}
      </SelectField>
    </form>
  );
};
