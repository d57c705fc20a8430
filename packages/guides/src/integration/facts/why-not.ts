import { judgeSignIns, type WhyNot } from '../../explain/why-not.ts';
import { read, unread } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import { sameId } from '../../salesforce-id.ts';
import { haveSameNames } from '../app-names.ts';
import type { IntegrationContext } from '../context.ts';
import { integrationAuthorizations } from './integration-authorizations.ts';
import { mostSignIns, recentSignIns } from './recent-sign-ins.ts';
import { subjectId } from './subject-id.ts';

/** Why the vendor's product could not be connected, as far as the subject's sign-ins show it. */
export const whyNot = deriveFact<WhyNot>({
  id: 'why-not',
  after: [subjectId, recentSignIns, integrationAuthorizations],
  derive: ({ params, connection }: IntegrationContext, known) => {
    const subject = known.get(subjectId);
    if (subject.state !== 'read') return subject;
    const isReader = connection !== undefined && sameId(subject.value, connection.userId);
    const signIns = known.get(recentSignIns);
    // One's own rows are shown to everyone: none of them are none (A 2.6). A refusal, which has a code, shows nothing.
    const isHidden =
      signIns.state === 'failed' &&
      signIns.failure.reason === 'no-access' &&
      signIns.failure.code === undefined;
    if (signIns.state !== 'read') return isHidden && isReader ? read({ kind: 'none' }) : signIns;
    const tokens = known.get(integrationAuthorizations);
    const approvals =
      tokens.state === 'read'
        ? tokens.value.filter(({ app }) => app === null || haveSameNames(app, params.app)).length
        : null;
    const found = judgeSignIns(signIns.value, params.app.label, { isReader, approvals });
    // One that is older than those that are read is not seen.
    return found.kind === 'none' && signIns.value.length >= mostSignIns
      ? unread('not-readable-by-api')
      : read(found);
  },
});
