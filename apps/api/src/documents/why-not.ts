import { explainStatus, mostApprovals, type SignInRow, type WhyNot } from '@orgready/guides/explain/why-not';
import type { EngineKey } from '@orgready/guides/locales/en';
import type { Reading } from '@orgready/guides/model/fact';
import type { WhyNotAnswer } from '@orgready/shared/contract/entities';
import type { Material } from '../domain/material.ts';
import type { Words } from '../domain/words.ts';
import { explanationOf } from './explain-error.ts';
import { createParts, type Evidence, findOpen } from './why-not-parts.ts';

/** What the sign-ins show if none of them was refused. */
const endings = {
  accepted: { title: 'why-not.accepted.title', cause: 'why-not.accepted.cause' },
  own: { title: 'why-not.own.title', cause: 'why-not.own.cause' },
  none: { title: 'why-not.none.title', cause: 'why-not.none.cause' },
} as const satisfies Record<string, Record<'title' | 'cause', EngineKey>>;

/**
 * Returns why a product could not be connected: the likeliest cause with its evidence, or that it is not known.
 * @param now when the sign-ins and the approvals were read, in milliseconds since the epoch.
 */
export const createWhyNot = (material: Material, words: Words, now: number) => {
  const { setup, blueprint } = material;
  const { answer, evidenceOf } = createParts(material, words);
  const openFinding = (evidence: readonly Evidence[]) => findOpen(material, words, answer, evidence);

  const say = (id: keyof typeof endings, rest: Parameters<typeof answer>[3]): WhyNotAnswer =>
    answer(id, words.line(endings[id].title), words.line(endings[id].cause), rest);

  /** Approvals are evidence of their own: their number does not depend on who signed in last. */
  const ofApprovals = (count: number, evidence: readonly Evidence[]): WhyNotAnswer =>
    answer(
      'approvals',
      words.line('why-not.approvals.title', { count }),
      words.line('why-not.approvals.cause'),
      {
        who: 'salesforce-admin',
        actions: ['why-not.approvals.action'],
        evidence: [...evidence, { at: now, text: words.line('why-not.approvals.row', { count }) }],
      },
    );

  const ofRefusal = (row: SignInRow): WhyNotAnswer => {
    const explained = explainStatus(row);
    const evidence = [evidenceOf(row)];
    if (explained.cause) return { ...explanationOf(explained, setup, blueprint, words), evidence };
    return answer(
      'unknown-status',
      words.line('why-not.status.title', { status: row.status }),
      words.line('why-not.status.cause'),
      { who: 'unclear', actions: ['why-not.paste'], evidence, likely: false },
    );
  };

  return (reading: Reading<WhyNot>): WhyNotAnswer => {
    if (reading.state !== 'read') {
      const reason = reading.state === 'failed' ? reading.failure.reason : 'not-yet';
      return (
        openFinding([]) ??
        answer('cannot-tell', words.line('why-not.unread.title'), words.line(`reason.${reason}`), {
          who: 'you',
          actions: ['why-not.unread.action', 'why-not.paste'],
          evidence: [],
          likely: false,
        })
      );
    }
    const found = reading.value;
    if (found.kind === 'refused' && found.ofApp) return ofRefusal(found.row);
    const evidence = found.kind === 'none' ? [] : [evidenceOf(found.row)];
    // The reader's own sign-in shows nothing of the product's.
    const accepted = found.kind === 'accepted' && !found.isOwn ? evidence : [];
    const open = openFinding(accepted);
    if (open) return open;
    if (found.kind === 'refused') return ofRefusal(found.row);
    if (found.kind === 'none')
      return say('none', { who: 'unclear', actions: ['why-not.none.action', 'why-not.paste'], evidence });
    if (found.approvals !== null && found.approvals >= mostApprovals)
      return ofApprovals(found.approvals, accepted);
    return found.isOwn
      ? say('own', { who: 'unclear', actions: ['why-not.paste'], evidence, likely: false })
      : say('accepted', { who: 'party', actions: ['explain.action.forward', 'why-not.paste'], evidence });
  };
};
