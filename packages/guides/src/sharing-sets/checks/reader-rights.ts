import { ownPermissions } from '../../facts/own-permissions.ts';
import { permissionLabels, type ReaderPermission } from '../../permission-labels.ts';
import { mayRead } from '../../supersets.ts';
import { defineCheck, failed, passed, records } from '../define-check.ts';
import type { Key } from '../locales/en.ts';

/** What is lost without each permission. */
const rights: readonly { readonly permission: ReaderPermission; readonly lost: Key }[] = [
  { permission: 'PermissionsViewSetup', lost: 'reader-rights.lost.setup' },
  { permission: 'PermissionsModifyMetadata', lost: 'reader-rights.lost.metadata' },
];

export const readerRights = defineCheck({
  id: 'reader-rights',
  title: 'reader-rights.title',
  why: 'reader-rights.why',
  severity: 'warning',
  needs: { own: ownPermissions },
  evaluate: ({ own }) => {
    const judged = rights.map(({ permission, lost }) => ({
      label: permissionLabels[permission],
      lost,
      has: mayRead(own, permission),
    }));
    const evidence = records(
      { key: 'reader-rights.seen' },
      [{ key: 'reader-rights.permission' }, { key: 'reader-rights.has' }, { key: 'reader-rights.lost' }],
      judged.map(({ label, has, lost }) => [
        label,
        { key: has ? 'proof.yes' : 'proof.no' } as const,
        has ? '' : ({ key: lost } as const),
      ]),
    );
    return judged.every(({ has }) => has)
      ? passed('reader-rights.passed', evidence)
      : failed('warning', 'reader-rights.failed', 'reader-rights.remedy', evidence);
  },
});
