import { ownPermissions } from '../../facts/own-permissions.ts';
import {
  permissionLabels,
  type ReaderPermission,
  readerPermissions as watched,
} from '../../permission-labels.ts';
import { mayRead } from '../../supersets.ts';
import { defineCheck, failed, passed, records } from '../define-check.ts';
import type { Key } from '../locales/en.ts';
import type { IntegrationParams } from '../params.ts';

/** What cannot be read without each of the permissions that reads need; null if another check reports it. */
const rights: Readonly<
  Record<
    ReaderPermission,
    {
      readonly lost: Key;
      /** The kind of app whose checks use it; absent if every kind does. */
      readonly app?: IntegrationParams['app']['type'];
    } | null
  >
> = {
  // Without it nothing can be read at all, which another check reports.
  PermissionsApiEnabled: null,
  PermissionsViewSetup: { lost: 'reader-permissions.lost.ViewSetup' },
  PermissionsModifyMetadata: { lost: 'reader-permissions.lost.ModifyMetadata' },
  // Only a substitute for the previous one.
  PermissionsModifyAllData: null,
  PermissionsCustomizeApplication: { lost: 'reader-permissions.lost.CustomizeApplication' },
  PermissionsManageUsers: { lost: 'reader-permissions.lost.ManageUsers' },
  PermissionsExternalClientAppViewer: {
    lost: 'reader-permissions.lost.ExternalClientAppViewer',
    app: 'external-client-app',
  },
  PermissionsExternalClientAppAdmin: {
    lost: 'reader-permissions.lost.ExternalClientAppAdmin',
    app: 'external-client-app',
  },
  PermissionsInstallPackaging: {
    lost: 'reader-permissions.lost.InstallPackaging',
    app: 'external-client-app',
  },
  // They show rows that one of the others shows too.
  PermissionsViewAllData: null,
  PermissionsAssignPermissionSets: null,
  PermissionsManageProfilesPermissionsets: null,
  PermissionsManageNetworks: null,
  PermissionsViewAllUsers: null,
};

export const readerPermissions = defineCheck({
  id: 'reader-permissions',
  title: 'reader-permissions.title',
  why: 'reader-permissions.why',
  severity: 'warning',
  needs: { own: ownPermissions },
  evaluate: ({ own }, { params }) => {
    const judged = watched.flatMap((permission) => {
      const right = rights[permission];
      if (!right || (right.app !== undefined && right.app !== params.app.type)) return [];
      return {
        label: permissionLabels[permission],
        lost: right.lost,
        has: mayRead(own, permission),
        exists: own.has(permission),
      };
    });
    const missing = judged.filter((right) => !right.has);
    const evidence = records(
      { key: 'reader-permissions.seen' },
      [
        { key: 'reader-permissions.column.permission' },
        { key: 'reader-permissions.column.has' },
        { key: 'reader-permissions.column.lost' },
      ],
      judged.map(({ label, has, exists, lost }) => [
        label,
        {
          key: has
            ? 'reader-permissions.has'
            : exists
              ? 'reader-permissions.has-not'
              : 'reader-permissions.not-here',
        },
        has ? '' : { key: lost },
      ]),
    );
    return missing.length === 0
      ? passed('reader-permissions.passed', evidence)
      : failed(
          'warning',
          { key: 'reader-permissions.missing', params: { count: missing.length } },
          'reader-permissions.missing.remedy',
          evidence,
        );
  },
});
