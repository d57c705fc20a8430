import type { PageContext } from '../model/setup-context.ts';
import { type SetupPath, setupPage } from '../setup-pages.ts';
import { namesIn, objectsQuestion } from './facts/shared-objects.ts';
import type { SharingParams } from './params.ts';

/** The page of one layout, named `<object>/<id>`. */
export const layoutPage = (record: string): SetupPath =>
  `/lightning/setup/ObjectManager/${record.split('/').map(encodeURIComponent).join('/PageLayouts/')}/view`;

/** The page layouts of the first shared object; the list of objects while none is named. */
export const pageLayoutsOf = (setup: PageContext): string | undefined => {
  const { objects } = setup.params as SharingParams;
  const [first] = objects ?? namesIn(setup.answers[objectsQuestion] ?? '');
  return setupPage(
    setup,
    first === undefined
      ? '/lightning/setup/ObjectManager/home'
      : `/lightning/setup/ObjectManager/${encodeURIComponent(first)}/PageLayouts/view`,
  );
};
