import type { PageContext } from '../model/setup-context.ts';
import { type SetupPath, setupPage } from '../setup-pages.ts';
import { namesIn, objectsQuestion } from './facts/shared-objects.ts';
import type { SharingParams } from './params.ts';

/** The page of one layout, named `<object>/<id>`. */
export const layoutPage = (record: string): SetupPath =>
  `/lightning/setup/ObjectManager/${record.split('/').map(encodeURIComponent).join('/PageLayouts/')}/view`;

/** The list of the page layouts of an object. */
export const layoutsOfObject = (object: string): SetupPath =>
  `/lightning/setup/ObjectManager/${encodeURIComponent(object)}/PageLayouts/view`;

/** The list of objects, each with its page layouts. */
export const allObjects: SetupPath = '/lightning/setup/ObjectManager/home';

/** The page layouts of the first shared object; the list of objects while none is named. */
export const pageLayoutsOf = (setup: PageContext): string | undefined => {
  const { objects } = setup.params as SharingParams;
  const [first] = objects ?? namesIn(setup.answers[objectsQuestion] ?? '');
  return setupPage(setup, first === undefined ? allObjects : layoutsOfObject(first));
};
