import type { AnyCheck } from '../model/check.ts';
import { draw } from '../model/screen.ts';
import type { Task } from '../model/task.ts';
import { objectSettings } from '../screens/object-settings.ts';
import type { Key } from './locales/en.ts';
import { integrationSetName } from './shown.ts';

type Drawings = NonNullable<Task<Key>['drawings']>;

/** Returns Object Settings of a permission set with the permissions and fields that the checks found missing. */
export const settingsWith = (checks: {
  readonly objects?: AnyCheck<Key>;
  readonly fields?: AnyCheck<Key>;
}): Drawings => [
  draw(objectSettings, {
    description: 'object-settings.drawing',
    record: integrationSetName,
    values: {
      ...(checks.objects ? { 'Object Permissions': { from: checks.objects } } : {}),
      ...(checks.fields ? { 'Field Permissions': { from: checks.fields } } : {}),
    },
    press: ['Save'],
  }),
];

/** Returns Object Settings of a permission set with one permission to grant on every object. */
export const settingsWithOne = (permission: 'View All Records' | 'View All Fields'): Drawings => [
  draw(objectSettings, {
    description: 'object-settings.drawing.one',
    record: integrationSetName,
    values: { 'One Permission': { rows: [permission] } },
    press: ['Save'],
  }),
];
