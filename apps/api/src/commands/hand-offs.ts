import { mostHandOffs } from '@orgready/shared/contract/hand-off';
import type { Locale } from '@orgready/shared/language/locales';
import { pagesFor } from '@orgready/shared/language/message-languages';
import { DomainError } from '../domain/domain-error.ts';
import { handOffExpiry, openHandOffs } from '../domain/hand-offs.ts';
import { isSignIn } from '../domain/material.ts';
import { asksForChoice } from '../domain/waits-for.ts';
import { wordsOf } from '../domain/words.ts';
import type { Actor } from '../storage/events.ts';
import type { Execute } from './command.ts';
import { closeLink } from './links.ts';
import { requireOpenStep } from './open-step.ts';

interface Given {
  readonly setupId: string;
  readonly stepId: string;
  readonly colleague: string;
  readonly dueOn: string;
  /** Name of the person who hands it on; null: the party, if a script does. */
  readonly by: string | null;
  /** In which the message names the step; absent: that of the pages for the setup. */
  readonly locale?: Locale;
}

/** A link to one step, with what its message names. */
interface HandedOn {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: number;
  readonly by: string;
  readonly step: string;
  readonly needs: readonly string[];
}

/**
 * Makes a link to one open step for a colleague, who signs in to the org that the setup has already. Its token is known only
 * now. Nobody is handed the sign-in: it belongs to each browser.
 */
export const handStepOn = (
  execute: Execute,
  actor: Actor,
  { setupId, stepId, colleague, dueOn, by, locale }: Given,
): Promise<HandedOn> =>
  execute(actor, async (tx, now, guides) => {
    const setup = await tx.setups.lock(setupId);
    if (!setup) throw new DomainError('not-found');
    if (setup.orgId === null) throw new DomainError('org-not-bound');
    const { step, material } = await requireOpenStep({ storage: tx, guides }, setup, stepId);
    if (isSignIn(step)) throw new DomainError('not-found');
    const { blueprint, shown } = material;
    const context = { params: blueprint.params, answers: setup.answers, now };
    if (asksForChoice(step, blueprint.guide, context, shown)) throw new DomainError('choices-first');
    const expiresAt = handOffExpiry(dueOn, now);
    if (expiresAt === undefined)
      throw new DomainError('invalid-request', { faults: [{ path: 'dueOn', code: 'invalid' }] });
    if (openHandOffs(await tx.links.list(setupId), now).length >= mostHandOffs)
      throw new DomainError('too-many-hand-offs');
    const createdBy = actor.kind === 'staff' ? actor.id : null;
    const handOff = { step: stepId, colleague, dueOn, by: by ?? material.blueprint.party.name };
    const { link, token } = await tx.links.handOn(setupId, handOff, { createdBy, expiresAt }, now);
    // The task: what was found would name values of the org.
    const title = wordsOf(material.blueprint, locale ?? pagesFor(setup.locale), setup.customer).line(
      step.openTitle,
    );
    return {
      events: [{ kind: 'step-handed-on', setupId, detail: { link: link.id, step: stepId } }],
      result: { id: link.id, token, expiresAt, by: handOff.by, step: title, needs: step.needs },
    };
  });

/** Takes a step back from a colleague: the link opens nothing anymore. Nothing happens if it is closed already. */
export const takeHandOffBack = (
  execute: Execute,
  actor: Actor,
  setupId: string,
  linkId: string,
): Promise<void> =>
  execute(actor, async (tx, now) => {
    await tx.setups.lock(setupId);
    const step = (await tx.links.find(setupId, linkId))?.handOff?.step;
    if (step === undefined) throw new DomainError('not-found');
    const ended = await closeLink(tx, setupId, linkId, now);
    if (!ended) return { events: [], result: undefined };
    const detail = { link: linkId, step };
    return { events: [{ kind: 'hand-off-withdrawn', setupId, detail }, ...ended], result: undefined };
  });
