import type { World } from '../org/world.ts';
import { menuItemId } from './app-menu.ts';
import { count, defineTable, id, lookup, moment, nillable, stamp, type Table, text } from './table.ts';

/**
 * Own tokens; everyone's with Customize Application. `Id` is always null, a page holds 500 (Object Reference).
 * Tokens themselves are never told: nothing here needs them.
 */
export const oauthTokens = (world: () => World): Table =>
  defineTable({
    name: 'OauthToken',
    label: 'Oauth Token',
    keyPrefix: '0CQ',
    pageSize: 500,
    fields: [
      id('Oauth Token ID'),
      text('AccessToken', 'Access Token', nillable),
      lookup('UserId', 'User ID', ['User'], nillable),
      text('RequestToken', 'Request Token', nillable),
      moment('CreatedDate', 'Created Date', nillable),
      text('AppName', 'Application Name', nillable),
      moment('LastUsedDate', 'Last Used Date', nillable),
      count('UseCount', 'Use Count', nillable),
      text('DeleteToken', 'Delete Token', nillable),
      lookup('AppMenuItemId', 'AppMenuItem ID', ['AppMenuItem'], nillable),
    ],
    rows: ({ org, user }) => {
      const seesAll = user.permissions.has('CustomizeApplication');
      return world()
        .authorizationsIn(org)
        .filter((one) => seesAll || one.user === user)
        .map((one) => ({
          Id: null,
          AccessToken: null,
          UserId: one.user.id,
          RequestToken: null,
          CreatedDate: stamp(one.createdAt),
          AppName: one.appLabel,
          LastUsedDate: stamp(one.lastUsedAt),
          UseCount: one.useCount,
          DeleteToken: null,
          AppMenuItemId: menuItemId(org, one.clientId),
        }));
    },
  });
