import type { ScreenRow } from '@orgready/shared/document/block';
import type { ComponentType } from 'react';
import { visibleText } from '../../ui/visibleText.ts';
import { ScreenField } from './ScreenField.tsx';
import { ScreenTable } from './ScreenTable.tsx';

type Row<K extends ScreenRow['kind']> = { row: Extract<ScreenRow, { kind: K }> };

const markIf = (name: string, marked: boolean) => (marked ? `${name} marked` : name);

const ScreenHeading = ({ row }: Row<'heading'>) => (
  <div className="drawn-heading">{visibleText(row.text)}</div>
);

const ScreenChoice = ({ row }: Row<'choice'>) => (
  <div className="drawn-field">
    <span className="drawn-label">{visibleText(row.label)}</span>
    <span className="drawn-options">
      {row.options.map((option) => (
        <span key={option.label} className={markIf('drawn-option', option.marked)}>
          <span className={`drawn-${row.control}${option.chosen ? ' chosen' : ''}`} />
          {visibleText(option.label)}
        </span>
      ))}
    </span>
  </div>
);

const ScreenButtons = ({ row }: Row<'buttons'>) => (
  <div className="drawn-buttons">
    {row.buttons.map((button) => (
      <span key={button.label} className={markIf('drawn-button', button.marked)}>
        {visibleText(button.label)}
      </span>
    ))}
  </div>
);

const ScreenTabs = ({ row }: Row<'tabs'>) => (
  <div className="drawn-tabs">
    {row.tabs.map((tab) => (
      <span key={tab.label} className={markIf(tab.active ? 'drawn-tab active' : 'drawn-tab', tab.marked)}>
        {visibleText(tab.label)}
      </span>
    ))}
  </div>
);

const views: { readonly [K in ScreenRow['kind']]: ComponentType<Row<K>> } = {
  heading: ScreenHeading,
  field: ScreenField,
  choice: ScreenChoice,
  buttons: ScreenButtons,
  tabs: ScreenTabs,
  table: ScreenTable,
};

/** Renders one row of a drawn page. It is decorative: the figure's caption has the same information. */
export const ScreenRowView = ({ row }: { row: ScreenRow }) => {
  const View = views[row.kind] as ComponentType<{ row: ScreenRow }>;
  return <View row={row} />;
};
