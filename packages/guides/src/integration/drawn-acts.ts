import { open } from '../model/acts.ts';
import type { Act } from '../model/check.ts';
import type { ActDrawing } from './act-drawings.ts';
import type { Key } from './locales/en.ts';

/** Returns which drawing an act has. @param about name of the record it is about. */
export const drawing = (id: ActDrawing, about: string) => ({ id, about });

/** Returns the act of opening the list of permission set groups. */
export const openGroups = (id: ActDrawing, group: string): Act<Key> =>
  open('/lightning/setup/PermSetGroups/home', 'act.open-groups', drawing(id, group));

/** Returns the act of opening the list of installed packages. */
export const openPackages = (): Act<Key> =>
  open('/lightning/setup/ImportedPackage/home', 'act.open-packages', drawing('installed-package', ''));
