import { defineScreen } from '../model/screen.ts';
import { objectPermissionLabels } from '../required-object.ts';

/** Object Access of an object in Object Manager. */
export const objectAccess = defineScreen({
  id: 'object-access',
  title: 'Object Access',
  source: 'customer instructions',
  rows: [
    { kind: 'tabs', tabs: ['Profiles', 'Permission Sets'] },
    {
      kind: 'boxes',
      label: 'Object Permissions',
      columns: Object.values(objectPermissionLabels),
    },
    { kind: 'boxes', label: 'One Permission', columns: [] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});
