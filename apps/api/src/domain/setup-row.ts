import type { Step } from '@orgready/guides/model/guide';
import type { SetupSummary } from '@orgready/shared/contract/entities';
import { locales } from '@orgready/shared/language/locales';
import type { Link } from '../storage/links.ts';
import type { Milestones } from '../storage/milestones.ts';
import type { SetupRow } from '../storage/setup-rows.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import { blockedOf } from './blocked.ts';
import { environmentQuestion } from './environment.ts';
import type { Guides } from './guides.ts';
import { gatherMaterial } from './material.ts';
import { milestonesOf } from './milestones.ts';
import { staffWordsOf } from './staff-words.ts';
import { nextStepOf, type StateOf, statesOf } from './step-states.ts';
import { stepsOf } from './steps-of.ts';

const stageOf = (setup: Setup, opened: boolean): SetupSummary['stage'] => {
  if (setup.doneAt !== null) return setup.withExceptions ? 'finished' : 'done';
  if (setup.orgId !== null) return 'in-progress';
  if (!opened) return 'not-opened';
  const isAnswered = Object.entries(setup.answers).some(
    ([question, answer]) => question !== environmentQuestion || answer !== setup.environment,
  );
  return isAnswered ? 'in-progress' : 'opened';
};

/** Returns when a customer last asked to renew a link that is not revoked; null if nobody waits for one. */
const askedAt = (links: readonly Link[]): number | null => {
  const asked = links.flatMap((link) => (link.revokedAt === null ? (link.askedAt ?? []) : []));
  return asked.length === 0 ? null : Math.max(...asked);
};

/** Returns the steps that a setup goes on without; nothing if there are none. */
const exceptionsIn = (steps: readonly Step[], stateOf: StateOf): Pick<SetupSummary, 'exceptions'> => {
  const exceptions = steps.flatMap((step) => {
    const { exception } = stateOf(step);
    return exception ? [{ step: step.id, ...exception }] : [];
  });
  return exceptions.length > 0 ? { exceptions } : {};
};

/**
 * Returns a setup for the staff list, and how far it has come: statuses only, nothing that was read from an org.
 * @param reached how far it had come; undefined if it never was counted.
 */
export const setupRowOf = async (
  deps: { readonly storage: Transaction; readonly guides: Guides; readonly release: string },
  setup: Setup,
  reached: Milestones | undefined,
  now: number,
): Promise<SetupRow & { readonly milestones: Milestones }> => {
  const { storage, release } = deps;
  const material = await gatherMaterial(deps, setup);
  const links = await storage.links.list(setup.id);
  const open = links.filter((link) => link.revokedAt === null && link.expiresAt > now);
  const { guide, params } = material.blueprint;
  const staff = staffWordsOf(material, locales[0]);
  const steps = stepsOf(setup, material.blueprint);
  const stateOf = statesOf(steps, material, true);
  const bound = setup.orgId !== null;
  const unbinding = await storage.unbindings.last(setup.id);
  const currentStep = setup.doneAt === null ? nextStepOf(steps, stateOf, bound, bound) : null;
  const step = steps.find(({ id }) => id === currentStep);
  // A person who was removed counts as nobody.
  const listedFor =
    setup.assigneeId !== null && (await storage.people.find(setup.assigneeId)) ? setup.assigneeId : null;
  return {
    summary: {
      id: setup.id,
      customer: setup.customer,
      blueprintId: setup.blueprintId,
      blueprintVersion: setup.blueprintVersion,
      blueprintName: guide.describe(params).name,
      stage: stageOf(
        setup,
        links.some(({ openedAt, handOff }) => openedAt !== null && handOff === null),
      ),
      steps: steps.map((step) => ({
        id: step.id,
        name: staff.words.line(step.name),
        status: stateOf(step).status,
      })),
      ...exceptionsIn(steps, stateOf),
      ...(material.blueprint.allowsOverride ? { allowsOverride: true as const } : {}),
      currentStep,
      blocked: blockedOf(material, { links, step, stateOf, staff, now }),
      assigneeId: setup.assigneeId,
      environment: setup.environment,
      locale: setup.locale,
      linkDays: setup.linkDays,
      dueOn: setup.dueOn,
      archivedAt: setup.archivedAt,
      createdAt: setup.createdAt,
      activeAt: setup.activeAt,
      openLinks: open.filter(({ handOff }) => handOff === null).length,
      linkAskedAt: askedAt(links),
      boundOrg: setup.org && { id: setup.org.id, host: setup.org.host, isSandbox: setup.org.isSandbox },
      expectedOrg: setup.expectedOrg,
      unbound: unbinding
        ? { orgId: unbinding.orgId, name: unbinding.name, reason: unbinding.reason, at: unbinding.at }
        : null,
      tokensToEnd: await storage.revocations.unfinished(setup.id),
    },
    linksUntil: open.length === 0 ? null : Math.min(...open.map(({ expiresAt }) => expiresAt)),
    listedFor,
    release,
    milestones: await milestonesOf(storage, { material, links, steps, stateOf, unbinding }, reached, now),
  };
};
