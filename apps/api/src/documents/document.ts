import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import type { Locale } from '@orgready/shared/language/locales';
import { blueprintOf } from '../domain/blueprint.ts';
import { brandOf } from '../domain/brand.ts';
import { handOffsIn } from '../domain/hand-offs.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import { oneStepSetup } from './one-step.ts';
import { renderPreview } from './preview.ts';
import { setupDocument } from './setup-document.ts';
import { renderFindings } from './staff-findings.ts';
import { stepDocument } from './step-document.ts';
import { readEvidence } from './step-evidence.ts';
import { isPartOf, isSamePart, partVersion, type Reader, versionOf } from './version.ts';
import { type DocumentDeps, viewOf } from './view.ts';

/** Returns the version of a setup for one browser, with what it is made from. */
const versionNow = async (deps: DocumentDeps, setup: Setup, reader: Reader) => {
  const { storage, clock, release } = deps;
  const [progress, callCount, branding, { party }] = await Promise.all([
    storage.verifications.progress(setup.id, clock()),
    storage.apiCalls.count(setup.id),
    storage.brandings.find(setup.blueprintId),
    blueprintOf(deps, setup),
  ]);
  const brand = brandOf(party, branding);
  const version = versionOf(release, setup, reader, progress, callCount, brand);
  return { version, progress, callCount, brand };
};

/**
 * Returns a setup for one browser.
 * @param known the version that the reader has; undefined is returned if nothing has changed since.
 */
const renderSetup = async (
  deps: DocumentDeps,
  setup: Setup,
  reader: Reader,
  known?: string,
): Promise<SetupDocument | undefined> => {
  const { storage } = deps;
  const { version, progress, callCount, brand } = await versionNow(deps, setup, reader);
  if (known === version) return undefined;
  const view = await viewOf(deps, setup, reader);
  const document = setupDocument(view, {
    version,
    progress,
    callCount,
    brand,
    signInHost: reader.signInHost,
    tokensToEnd: await storage.revocations.unfinished(setup.id),
  });
  return view.scope === null
    ? document
    : oneStepSetup(document, view, handOffsIn(await storage.links.list(setup.id)));
};

/** Returns one of its steps with everything on its page; `missing` if no such step applies. */
const renderStep = async (
  deps: DocumentDeps,
  setup: Setup,
  reader: Reader,
  stepId: string,
  known?: string,
): Promise<StepDocument | 'missing' | undefined> => {
  const { version: setupVersion } = await versionNow(deps, setup, reader);
  if (isPartOf(known, setupVersion)) return undefined;
  const view = await viewOf(deps, setup, reader);
  const step = view.steps.find(({ id }) => id === stepId);
  if (!step) return 'missing';
  const links = handOffsIn(view.full || view.scope ? await deps.storage.links.list(setup.id) : []);
  const document = stepDocument(step, view, await readEvidence(deps.storage, step, view), links);
  const version = partVersion(setupVersion, document);
  return isSamePart(known, version) ? undefined : { version, ...document };
};

/** Makes the documents that the web renders, each of one moment: what is shown as verified shows its findings too. */
export const createDocuments = (deps: DocumentDeps & { readonly storage: Storage }) => {
  const read = <T>(given: Setup, render: (at: DocumentDeps, setup: Setup) => Promise<T>): Promise<T> =>
    deps.storage.snapshot(async (storage) =>
      render({ ...deps, storage }, (await storage.setups.find(given.id)) ?? given),
    );
  return {
    renderSetup: (setup: Setup, reader: Reader, known?: string) =>
      read(setup, (at, now) => renderSetup(at, now, reader, known)),
    renderStep: (setup: Setup, reader: Reader, stepId: string, known?: string) =>
      read(setup, (at, now) => renderStep(at, now, reader, stepId, known)),
    renderFindings: (setup: Setup, locale: Locale) =>
      read(setup, (at, now) => renderFindings(at, now, locale)),
    renderPreview: (setup: Setup, stepId: string | undefined, locale: Locale) =>
      read(setup, (at, now) => renderPreview(at, now, stepId, locale)),
  };
};
export type Documents = ReturnType<typeof createDocuments>;
