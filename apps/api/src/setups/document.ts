import { guides } from '@orgready/guides';
import type { Guide, Step } from '@orgready/guides/model/guide';
import type { SetupContext } from '@orgready/guides/model/setup-context';
import type { SeenNames } from '@orgready/guides/placeholders';
import { applicableSteps } from '@orgready/guides/plan';
import { setupPage } from '@orgready/guides/setup-pages';
import type { Integration, SetupSummary } from '@orgready/shared/contract/entities';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument, StepStatus } from '@orgready/shared/document/step';
import type { Attestation } from '../storage/attestations.ts';
import type { Connection } from '../storage/connections.ts';
import type { Finding } from '../storage/findings.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import { type BlockPlace, blockDocument, isShown, type SaidBy } from './block-document.ts';
import { checkDocument } from './check-document.ts';
import { contextOf } from './context.ts';
import { isSayable } from './sayable.ts';
import { type CheckState, hasAdvice, isComplete, stepStatus } from './step-status.ts';
import { type SeenBy, stepWaitedFor } from './waits-for.ts';
import { type Words, wordsOf } from './words.ts';

/** Everything a setup is made of, read once. */
interface Material {
  readonly setup: Setup;
  readonly guide: Guide;
  readonly integration: Integration;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly attestations: ReadonlyMap<string, Attestation>;
}

/** The guide of a setup. Guides are never removed while setups use them. */
export const guideOf = (setup: Setup): Guide => {
  const guide = guides.find(({ id }) => id === setup.guide);
  if (!guide) throw new Error(`There is no guide "${setup.guide}"`);
  return guide;
};

export const integrationOf = async (storage: Storage, setup: Setup): Promise<Integration> => {
  const found = await storage.integrations.find(setup.integrationId);
  if (!found) throw new Error(`The integration of setup ${setup.id} is gone`);
  return found.integration;
};

const gatherMaterial = async (storage: Storage, setup: Setup): Promise<Material> => {
  const [integration, findings, attestations] = await Promise.all([
    integrationOf(storage, setup),
    storage.findings.latest(setup.id),
    storage.attestations.current(setup.id),
  ]);
  const guide = guideOf(setup);
  const words = wordsOf(guide, 'en', integration, setup.customer);
  const sayable = [...findings].filter(([, { verdict }]) => isSayable(verdict, words));
  return { setup, guide, integration, findings: new Map(sayable), attestations };
};

/** A finding that was read from an org is shown only to a browser that has signed in to it. */
const visible = (finding: Finding | undefined, full: boolean): Finding | undefined =>
  full || finding?.orgId === null ? finding : undefined;

const checkStates = (step: Step, material: Material, full: boolean): CheckState[] =>
  step.checks.map((check) => ({
    check,
    verdict: visible(material.findings.get(check.id), full)?.verdict,
    attested: full && material.attestations.has(check.id),
  }));

/** The closing step stands for the whole: complete once one whole verification said so. */
const statusOf = (
  step: Step,
  states: readonly CheckState[],
  setup: Setup,
  anyAttested: boolean,
): StepStatus => {
  if (!step.closing) return stepStatus(states);
  if (setup.doneAt === null) return 'unchecked';
  return anyAttested ? 'attested' : 'complete';
};

const statusesOf = (
  steps: readonly Step[],
  material: Material,
  full: boolean,
): ReadonlyMap<Step, { readonly status: StepStatus; readonly states: readonly CheckState[] }> => {
  const states = new Map(steps.map((step) => [step, checkStates(step, material, full)]));
  const anyAttested = steps.some(
    (step) => !step.closing && stepStatus(states.get(step) ?? []) === 'attested',
  );
  return new Map(
    steps.map((step) => {
      const own = states.get(step) ?? [];
      const status = full || !step.closing ? statusOf(step, own, material.setup, anyAttested) : 'unchecked';
      return [step, { status, states: own }];
    }),
  );
};

const stepDocument = (
  step: Step,
  { status, states }: { readonly status: StepStatus; readonly states: readonly CheckState[] },
  steps: readonly Step[],
  material: Material,
  context: SetupContext,
  words: Words,
  full: boolean,
): StepDocument => {
  const seenBy: SeenBy = (check) => {
    const verdict = visible(material.findings.get(check), full)?.verdict;
    return (verdict && 'evidence' in verdict && verdict.evidence) || [];
  };
  const checks = states.map((state) =>
    checkDocument(
      state,
      visible(material.findings.get(state.check.id), full),
      full ? material.attestations.get(state.check.id) : undefined,
      words,
      {
        toSetup: (path) => setupPage(context, path) ?? null,
        waitsFor: full ? stepWaitedFor(material.guide, steps, context, step, state.check, seenBy) : undefined,
      },
    ),
  );
  const says: SaidBy = (check) => {
    const verdict = visible(material.findings.get(check), full)?.verdict;
    if (!verdict || verdict.outcome === 'cantTell') return undefined;
    return 'why' in verdict ? verdict.why.key : verdict.message.key;
  };
  const place: BlockPlace = {
    guide: material.guide,
    context,
    checks,
    words,
    full,
    userName: namesIn(material.findings).user,
    recordOf: (check) =>
      seenBy(check).flatMap((one) => ('record' in one && one.record ? [one.record] : []))[0],
  };
  return {
    id: step.id,
    phase: step.phase,
    name: words.line(step.name),
    title: words.line(step.openTitle !== undefined && !isComplete(status) ? step.openTitle : step.title),
    why: words.text(step.why),
    // Others have seen what stands here; whoever is not signed in to the org is not told, nor told that there is nothing.
    status: material.setup.orgId === null || full || isSignIn(step) ? status : 'concealed',
    hasAdvice: hasAdvice(states),
    needs: [...step.needs],
    body: step.body
      .filter((block) => isShown(block, material.guide, context, says))
      .map((block) => blockDocument(block, place))
      // A question that takes its answers from what a check has seen is asked once there are any.
      .filter((block) => block.kind !== 'question' || block.options.length > 0),
    checks,
  };
};

const isSignIn = (step: Step): boolean => step.body.some(({ kind }) => kind === 'sign-in');

/** What was found of a sign-in holds no longer than it does: Salesforce has ended it, and the setup is not done. */
const withoutLapsed = (material: Material, steps: readonly Step[], connection?: Connection): Material => {
  if (connection?.state !== 'expired' || material.setup.doneAt !== null) return material;
  const lapsed = new Set(steps.filter(isSignIn).flatMap(({ checks }) => checks.map(({ id }) => id)));
  return {
    ...material,
    findings: new Map([...material.findings].filter(([check]) => !lapsed.has(check))),
  };
};

/** Names as the checks of the user last saw them. */
const namesIn = (findings: Material['findings']): SeenNames => {
  const said = (check: string, param: string): string | undefined => {
    const verdict = findings.get(check)?.verdict;
    const name = verdict && 'message' in verdict ? verdict.message?.params?.[param] : undefined;
    return typeof name === 'string' ? name : undefined;
  };
  return { user: said('user-active', 'name'), profile: said('user-profile', 'profile') };
};

/** Where the reader goes next: what is open first; before sign-in, what can be done without one. */
const nextStepOf = (
  steps: readonly Step[],
  statuses: ReadonlyMap<Step, { readonly status: StepStatus }>,
  full: boolean,
  orgBound: boolean,
): string => {
  const open = (step: Step) => !isComplete(statuses.get(step)?.status ?? 'unchecked');
  const signIn = steps.find(isSignIn);
  // Somebody has signed in already, in another browser: the rest of the plan waits for this one to do so too.
  const next = full
    ? steps.find(open)
    : orgBound
      ? signIn
      : steps.find((step) => step.beforeSignIn && open(step));
  return (next ?? steps.at(-1))?.id ?? '';
};

export interface DocumentDeps {
  readonly storage: Storage;
  /** The deployment's own login host, or null. */
  readonly loginUrl: string | null;
  readonly clock: () => number;
}

/** Makes the documents that the web renders. */
export const createDocuments = ({ storage, loginUrl, clock }: DocumentDeps) => ({
  /** A setup as one browser may see it; `connection` is that browser's own sign-in. */
  async renderSetup(setup: Setup, connection: Connection | undefined, locale = 'en'): Promise<SetupDocument> {
    const now = clock();
    const gathered = await gatherMaterial(storage, setup);
    const { guide, integration } = gathered;
    const context = contextOf(setup, integration, connection, loginUrl, now);
    // An expired sign-in proved as much as a live one: its reader has been in the org.
    const full =
      setup.orgId !== null &&
      connection?.orgId === setup.orgId &&
      (connection.state === 'connected' || connection.state === 'expired');
    const names = full ? namesIn(gathered.findings) : {};
    const words = wordsOf(guide, locale, integration, setup.customer, names);
    const steps = applicableSteps(guide, context);
    const material = withoutLapsed(gathered, steps, connection);
    const statuses = statusesOf(steps, material, full);
    const doubt = connection && guide.doubt?.(setup.answers, connection.org);
    const [running, last, callCount] = full
      ? await Promise.all([
          storage.verifications.running(setup.id, now),
          storage.verifications.lastFinished(setup.id, 'any'),
          storage.apiCalls.count(setup.id),
        ])
      : [undefined, undefined, 0];
    return {
      id: setup.id,
      locale: words.locale,
      access: full ? 'full' : 'plan',
      customer: setup.customer,
      integration: {
        name: integration.name,
        purpose: integration.purpose,
        appLabel: integration.app.label,
      },
      vendor: integration.vendor,
      guide: { id: guide.id, title: words.line(guide.title) },
      glossary: guide.glossary.map(({ id, title, text }) => ({
        id,
        title: words.line(title),
        text: words.text(text),
      })),
      phases: guide.phases
        .filter(({ id }) => steps.some((step) => step.phase === id))
        .map(({ id, title }) => ({ id, title: words.line(title) })),
      steps: steps.map((step) =>
        stepDocument(
          step,
          statuses.get(step) ?? { status: 'unchecked', states: [] },
          steps,
          material,
          context,
          words,
          full,
        ),
      ),
      nextStep: nextStepOf(steps, statuses, full, setup.orgId !== null),
      orgBound: setup.orgId !== null,
      org: full ? setup.org : null,
      connection:
        connection && connection.state !== 'ended'
          ? {
              state: connection.state,
              org: connection.org,
              username: connection.username,
              displayName: connection.displayName,
              since: connection.createdAt,
              doubt: doubt ? words.text(doubt.key, doubt.params) : [],
            }
          : null,
      verification: running ? { id: running.id, step: running.step, startedAt: running.startedAt } : null,
      lastVerifiedAt: last?.finishedAt ?? null,
      doneAt: full ? setup.doneAt : null,
      callCount,
    };
  },

  /** The steps of a setup for the staff list: statuses only, nothing that was read. */
  async summarizeSteps(setup: Setup): Promise<Pick<SetupSummary, 'steps' | 'currentStep'>> {
    const material = await gatherMaterial(storage, setup);
    const words = wordsOf(material.guide, 'en', material.integration, setup.customer);
    const steps = applicableSteps(material.guide, {
      integration: material.integration,
      answers: setup.answers,
    });
    const statuses = statusesOf(steps, material, true);
    return {
      steps: steps.map((step) => ({
        id: step.id,
        name: words.line(step.name),
        status: statuses.get(step)?.status ?? 'unchecked',
      })),
      currentStep:
        setup.doneAt === null
          ? nextStepOf(steps, statuses, setup.orgId !== null, setup.orgId !== null)
          : null,
    };
  },
});
export type Documents = ReturnType<typeof createDocuments>;
