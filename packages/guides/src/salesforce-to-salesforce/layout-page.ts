import type { PageContext } from '../model/setup-context.ts';
import { setupPage } from '../setup-pages.ts';
import { namesIn, objectsQuestion } from './facts/shared-objects.ts';
import type { SharingParams } from './params.ts';

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
