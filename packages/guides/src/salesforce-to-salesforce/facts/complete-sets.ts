import { deriveFrom, read, unread } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { permissionColumns } from './connection-columns.ts';
import { connectionSets } from './connection-sets.ts';
import { connectionTab } from './connection-tab.ts';
import { tabSettings } from './tab-settings.ts';

/** A permission set that grants Manage Connections. */
export interface ManagingSet {
  readonly id: string;
  readonly name: string;
  readonly tab: 'visible' | 'available' | 'hidden';
  readonly queues: boolean;
  readonly needsActivation: boolean;
}

export const isUsable = ({ tab, needsActivation }: ManagingSet): boolean =>
  tab === 'visible' && !needsActivation;

/** The permission sets that grant Manage Connections, with how each shows the tab; profiles and groups are not among them. */
export const managingSets = deriveFrom({
  id: 'managing-sets',
  from: { columns: permissionColumns, sets: connectionSets, tab: connectionTab, settings: tabSettings },
  derive: ({ columns, sets, tab, settings }) => {
    const { connections, queues } = columns;
    // Without the tab's name nothing shows which rows are meant.
    if (tab === null) return unread('not-readable-by-api');
    return read<readonly ManagingSet[]>(
      sets
        .filter(({ kind, permissions }) => kind === 'set' && permissions.has(connections))
        .map(({ id, name, needsActivation, permissions }) => {
          const setting = settings.find((one) => sameId(one.setId, id) && one.tab === tab);
          return {
            id,
            name,
            needsActivation,
            queues: queues !== null && permissions.has(queues),
            tab: setting === undefined ? 'hidden' : setting.isVisible ? 'visible' : 'available',
          };
        }),
    );
  },
});
