import { z } from 'zod';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { permissionColumns } from './connection-columns.ts';

/**
 * Tabs of the sets that grant Manage Connections. `DefaultOn` is what Setup calls Visible, `DefaultOff` Available alone;
 * without a row the tab is hidden [D object-reference/permissionsettabsetting].
 */
export const tabSettings = defineFact({
  id: 'tab-settings',
  reads: 'reads.tabSettings',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ columns: permissionColumns }, ({ columns: { connections } }) => ({
    via: 'query',
    soql: `SELECT ParentId, Name, Visibility FROM PermissionSetTabSetting WHERE ParentId IN (SELECT Id FROM PermissionSet WHERE ${connections} = TRUE)`,
  })),
  shape: z.array(
    z.object({ ParentId: z.string(), Name: z.string(), Visibility: z.string() }).transform((row) => ({
      setId: row.ParentId,
      tab: row.Name,
      isVisible: row.Visibility === 'DefaultOn',
    })),
  ),
});
