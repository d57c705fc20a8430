import type { ListedBlueprint } from '@orgready/shared/contract/entities';
import type { Entries } from './entriesOf.ts';

/** What each part of the form gets. */
export interface FieldsProps {
  readonly blueprint: ListedBlueprint;
  readonly entries: Entries;
  readonly faultOf: (path: string) => { fault?: string };
  readonly enter: (change: Partial<Entries>) => void;
}
