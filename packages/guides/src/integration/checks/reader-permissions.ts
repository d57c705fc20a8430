import type { Integration } from '@orgready/shared/contract/entities';
import { ownPermissions, type WatchedPermission } from '../../facts/own-permissions.ts';
import type { Seen } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import type { Key } from '../locales/en.ts';

/** The rights the checks of this guide use, with what is lost without each. Labels are Salesforce's (P 1.1). */
const rights: readonly {
  readonly permission: WatchedPermission;
  readonly label: string;
  readonly lost: Key;
  /** Having this one instead is enough. */
  readonly or?: WatchedPermission;
  /** The kind of app whose checks use it; absent: every kind. */
  readonly app?: Integration['app']['type'];
}[] = [
  {
    permission: 'PermissionsViewSetup',
    label: 'View Setup and Configuration',
    lost: 'reader-permissions.lost.ViewSetup',
  },
  {
    permission: 'PermissionsModifyMetadata',
    label: 'Modify Metadata Through Metadata API Functions',
    lost: 'reader-permissions.lost.ModifyMetadata',
    or: 'PermissionsModifyAllData',
  },
  {
    permission: 'PermissionsCustomizeApplication',
    label: 'Customize Application',
    lost: 'reader-permissions.lost.CustomizeApplication',
  },
  {
    permission: 'PermissionsManageUsers',
    label: 'Manage Users',
    lost: 'reader-permissions.lost.ManageUsers',
  },
  {
    permission: 'PermissionsExternalClientAppViewer',
    label: 'View all External Client Apps',
    lost: 'reader-permissions.lost.ExternalClientAppViewer',
    or: 'PermissionsExternalClientAppAdmin',
    app: 'external-client-app',
  },
  {
    permission: 'PermissionsExternalClientAppAdmin',
    label: 'View all External Client Apps, view their settings, and edit their policies',
    lost: 'reader-permissions.lost.ExternalClientAppAdmin',
    app: 'external-client-app',
  },
  {
    permission: 'PermissionsInstallPackaging',
    label: 'Download AppExchange Packages',
    lost: 'reader-permissions.lost.InstallPackaging',
    app: 'external-client-app',
  },
];

export const readerPermissions = defineCheck({
  id: 'reader-permissions',
  title: 'reader-permissions.title',
  why: 'reader-permissions.why',
  severity: 'warning',
  needs: { own: ownPermissions },
  evaluate: ({ own }, { integration }) => {
    const used = rights.filter(({ app }) => app === undefined || app === integration.app.type);
    const judged = used.map((right) => ({
      ...right,
      has: own.get(right.permission) === true || (right.or !== undefined && own.get(right.or) === true),
      exists: own.has(right.permission),
    }));
    const missing = judged.filter((right) => !right.has);
    const evidence: Seen<Key> = [
      {
        kind: 'records',
        label: { key: 'reader-permissions.seen' },
        columns: [
          { key: 'reader-permissions.column.permission' },
          { key: 'reader-permissions.column.has' },
          { key: 'reader-permissions.column.lost' },
        ],
        rows: judged.map((right) => [
          right.label,
          {
            key: right.has
              ? 'reader-permissions.has'
              : right.exists
                ? 'reader-permissions.has-not'
                : 'reader-permissions.not-here',
          },
          right.has ? '' : { key: right.lost },
        ]),
        total: judged.length,
      },
    ];
    return missing.length === 0
      ? { outcome: 'passed', message: { key: 'reader-permissions.passed' }, evidence }
      : {
          outcome: 'failed',
          severity: 'warning',
          message: { key: 'reader-permissions.missing', params: { count: missing.length } },
          remedy: { key: 'reader-permissions.missing.remedy' },
          evidence,
        };
  },
});
