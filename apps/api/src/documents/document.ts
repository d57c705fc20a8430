import { applicableSteps } from '@orgready/guides/plan';
import type { SetupSummary } from '@orgready/shared/contract/entities';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { contextOf } from '../domain/context.ts';
import { gatherMaterial, namesIn, withoutLapsed } from '../domain/material.ts';
import { nextStepOf, statusesOf } from '../domain/step-states.ts';
import type { Connection } from '../storage/connections.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import { stepDocument } from './step-document.ts';
import { wordsOf } from './words.ts';

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
