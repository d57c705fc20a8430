import { defineScreen } from '../model/screen.ts';
import { objectPermissionLabels } from '../required-object.ts';

/** Object Settings of an object in a permission set. */
export const objectSettings = defineScreen({
  id: 'object-settings',
  title: 'Object Settings',
  look: 'classic',
  source: 'customer instructions',
  rows: [
    { kind: 'heading', text: 'Object Permissions' },
    {
      kind: 'boxes',
      label: 'Object Permissions',
      columns: Object.values(objectPermissionLabels),
    },
    { kind: 'boxes', label: 'One Permission', columns: [] },
    { kind: 'heading', text: 'Field Permissions' },
    { kind: 'boxes', label: 'Field Permissions', columns: ['Read Access', 'Edit Access'] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});
