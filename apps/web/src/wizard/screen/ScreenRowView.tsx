import type { ScreenRow } from '@orgready/shared/document/task';
import type { ComponentType } from 'react';
import { visibleText } from '../../ui/visibleText.ts';
import { ScreenBoxes } from './ScreenBoxes.tsx';
import { ScreenChoice } from './ScreenChoice.tsx';
import { ScreenField } from './ScreenField.tsx';
import { ScreenTable } from './ScreenTable.tsx';

type Row<K extends ScreenRow['kind']> = { row: Extract<ScreenRow, { kind: K }> };

const markIf = (name: string, marked: boolean) => (marked ? `${name} marked` : name);

const ScreenHeading = ({ row }: Row<'heading'>) => (
  <div className="drawn-heading">{visibleText(row.text)}</div>
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
      <span key={tab.label} className={tab.marked ? 'drawn-tab active marked' : 'drawn-tab'}>
        {visibleText(tab.label)}
      </span>
    ))}
  </div>
);

const views: { readonly [K in ScreenRow['kind']]: ComponentType<Row<K>> } = {
  heading: ScreenHeading,
  field: ScreenField,
  choice: ScreenChoice,
  boxes: ScreenBoxes,
  buttons: ScreenButtons,
  tabs: ScreenTabs,
  table: ScreenTable,
};

/** Renders one row of a drawn page. It is decorative: the figure's caption has the same information. */
export const ScreenRowView = ({ row }: { row: ScreenRow }) => {
  const View = views[row.kind] as ComponentType<{ row: ScreenRow }>;
  return <View row={row} />;
};
