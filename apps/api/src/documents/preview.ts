import type { Preview } from '@orgready/shared/contract/preview';
import type { Locale } from '@orgready/shared/language/locales';
import { brandOf } from '../domain/brand.ts';
import { handOffsIn } from '../domain/hand-offs.ts';
import { gatherMaterial } from '../domain/material.ts';
import { isReleased } from '../domain/staff-words.ts';
import type { Setup } from '../storage/setups.ts';
import { setupDocument } from './setup-document.ts';
import { stepDocument } from './step-document.ts';
import { readEvidence } from './step-evidence.ts';
import { type DocumentDeps, previewView } from './view.ts';

const version = 'preview';

/**
 * Returns a page of a setup as its customer sees it; `missing` if no such step applies.
 * @param stepId if undefined, the step that is next.
 */
export const renderPreview = async (
  deps: DocumentDeps,
  setup: Setup,
  stepId: string | undefined,
  locale: Locale,
): Promise<Preview | 'missing'> => {
  const { storage } = deps;
  const material = await gatherMaterial(deps, setup);
  const view = previewView(deps, material, locale);
  const document = setupDocument(view, {
    version,
    progress: await storage.verifications.progress(setup.id, deps.clock()),
    callCount: 0,
    brand: brandOf(material.blueprint.party, await storage.brandings.find(setup.blueprintId)),
    signInHost: null,
    tokensToEnd: 0,
  });
  const step = view.steps.find(({ id }) => id === (stepId ?? document.nextStep));
  if (!step) return 'missing';
  const evidence = await readEvidence(storage, step, view);
  const handOffs = handOffsIn(view.full ? await storage.links.list(setup.id) : []);
  return {
    org: setup.orgId === null ? 'none' : isReleased(setup) ? 'real' : 'example',
    // Nothing is under way on a page that nobody works on.
    setup: { ...document, verification: null },
    step: { version, ...stepDocument(step, view, evidence, handOffs) },
  };
};
