import { ownPermissions } from '../../facts/own-permissions.ts';
import { deriveFrom, ifRead, read } from '../../model/derive.ts';
import { integrationAuthorizations } from './integration-authorizations.ts';

/** The authorizations this reader can see, and whether they include those of all users (A 6.2). */
export const authorizationsSeen = deriveFrom({
  id: 'authorizations-seen',
  from: { rows: integrationAuthorizations, own: ifRead(ownPermissions) },
  derive: ({ rows, own }) =>
    read({
      uses: rows[0]?.uses ?? null,
      ofEverybody: own?.get('PermissionsCustomizeApplication') === true,
    }),
});
