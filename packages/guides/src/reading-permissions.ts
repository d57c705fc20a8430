import { ownPermissions } from './facts/own-permissions.ts';
import { showFrom } from './model/shown.ts';
import { permissionLabels } from './permission-labels.ts';

/** The permissions to read Setup that a reader can lack, in the order of the Setup page. */
export const missingToRead = {
  metadata: [permissionLabels.PermissionsModifyMetadata],
  setup: [permissionLabels.PermissionsViewSetup],
  both: [permissionLabels.PermissionsModifyMetadata, permissionLabels.PermissionsViewSetup],
} as const;
export type MissingToRead = keyof typeof missingToRead;

/** Which of them the person signed in lacks; Modify All Data replaces the one about metadata. */
export const lacksToRead = showFrom({
  id: 'lacks-to-read',
  from: { own: ownPermissions },
  show: ({ own }): MissingToRead => {
    const has = (one: Parameters<typeof own.get>[0]) => own.get(one) === true;
    const hasMetadata = has('PermissionsModifyMetadata') || has('PermissionsModifyAllData');
    if (hasMetadata) return 'setup';
    return has('PermissionsViewSetup') ? 'metadata' : 'both';
  },
});
