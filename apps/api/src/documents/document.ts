import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import type { Locale } from '@orgready/shared/language/locales';
import { blueprintOf } from '../domain/blueprint.ts';
import { brandOf } from '../domain/brand.ts';
import { handOffsIn } from '../domain/hand-offs.ts';
import { isSignIn } from '../domain/material.ts';
import { isRefreshed } from '../domain/refreshed-sandbox.ts';
import { nextStepOf } from '../domain/step-states.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import { causeDocument } from './cause-document.ts';
import { guideDocument } from './guide-document.ts';
import { oneStepSetup } from './one-step.ts';
import { renderFindings } from './staff-findings.ts';
import { stepDocument } from './step-document.ts';
import { readEvidence } from './step-evidence.ts';
import { stepLine } from './step-line.ts';
import { isPartOf, isSamePart, partVersion, type Reader, versionOf } from './version.ts';
import { type DocumentDeps, viewOf } from './view.ts';

/** Returns the sign-in of one browser; null once it has ended. */
const connectionDocument = (
  connection: Reader['connection'],
  bound: Setup['org'],
  orgWarning: NonNullable<SetupDocument['connection']>['orgWarning'],
): SetupDocument['connection'] =>
  connection && connection.state !== 'ended'
    ? {
        state: connection.state,
        org: connection.org,
        username: connection.username,
        displayName: connection.displayName,
        since: connection.createdAt,
        orgWarning,
        ...(bound && isRefreshed(bound, connection.org) ? { refreshedFrom: bound.id } : {}),
      }
    : null;

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
  const { connection } = reader;
  const view = await viewOf(deps, setup, reader);
  const { full, steps, words, stateOf } = view;
  const { guide, params, party } = view.material.blueprint;
  const orgWarning = connection && guide.orgWarning?.(setup.answers, connection.org);
  const tokensToEnd = await storage.revocations.unfinished(setup.id);
  const underWay = full ? (progress.running ?? progress.waiting) : undefined;
  const document: SetupDocument = {
    version,
    seq: setup.seq,
    id: setup.id,
    locale: words.locale,
    access: full ? 'full' : 'plan',
    customer: setup.customer,
    blueprint: guide.describe(params),
    party,
    brand,
    ...guideDocument(view),
    steps: steps.map((step) => stepLine(step, view)),
    signInStep: steps.find(isSignIn)?.id ?? null,
    nextStep: nextStepOf(steps, stateOf, full, setup.orgId !== null),
    signInHost: reader.signInHost,
    orgBound: setup.orgId !== null,
    org: full ? setup.org : null,
    connection: connectionDocument(
      connection,
      setup.org,
      orgWarning ? words.text(orgWarning.key, orgWarning.params) : [],
    ),
    cause: causeDocument(view),
    tokensToEnd,
    verification: underWay
      ? {
          id: underWay.id,
          step: underWay.step,
          startsAt: underWay.startedAt,
          waiting: underWay.state === 'waiting',
        }
      : null,
    lastVerifiedAt: full ? (progress.lastFinished?.finishedAt ?? null) : null,
    doneAt: full && !setup.withExceptions ? setup.doneAt : null,
    ...(full && setup.withExceptions && setup.doneAt !== null ? { finishedAt: setup.doneAt } : {}),
    ...(full && setup.releasedAt !== null ? { releasedAt: setup.releasedAt } : {}),
    callCount: full ? callCount : 0,
  };
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
  };
};
export type Documents = ReturnType<typeof createDocuments>;
