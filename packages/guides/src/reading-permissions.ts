import { ownPermissions } from './facts/own-permissions.ts';
import { showFrom } from './model/shown.ts';
import { permissionLabels } from './permission-labels.ts';
import { mayRead } from './supersets.ts';

/** The permissions to read Setup that a reader can lack, in the order of the Setup page. */
export const missingToRead = {
  metadata: [permissionLabels.PermissionsModifyMetadata],
  setup: [permissionLabels.PermissionsViewSetup],
  both: [permissionLabels.PermissionsModifyMetadata, permissionLabels.PermissionsViewSetup],
} as const;
export type MissingToRead = keyof typeof missingToRead;

/** Which of them the person signed in lacks. */
export const lacksToRead = showFrom({
  id: 'lacks-to-read',
  from: { own: ownPermissions },
  show: ({ own }): MissingToRead => {
    if (mayRead(own, 'PermissionsModifyMetadata')) return 'setup';
    return mayRead(own, 'PermissionsViewSetup') ? 'metadata' : 'both';
  },
});
