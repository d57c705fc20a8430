import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { appListRead } from '../app-lists.ts';

/**
 * Developer names of the apps with the vendor's label, which they distinguish from each other (A 6.3), and the app with the
 * vendor's developer name, whatever its label.
 */
export const connectedAppMenu = defineFact({
  id: 'connected-app-menu',
  reads: 'reads.connectedApps',
  requires: [],
  ...appListRead(
    'connected-app',
    ({ app }) =>
      `SELECT ApplicationId, Name, NamespacePrefix FROM AppMenuItem WHERE Type = 'ConnectedApplication' AND (Label = ${quote(app.label)} OR Name = ${quote(app.developerName)})`,
  ),
  shape: z.array(
    z
      .object({
        ApplicationId: z.string().nullable(),
        Name: z.string().nullable(),
        NamespacePrefix: z.string().nullable(),
      })
      .transform((row) => ({
        appId: row.ApplicationId,
        developerName: row.Name,
        namespace: row.NamespacePrefix,
      })),
  ),
});
