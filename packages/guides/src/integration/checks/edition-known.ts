import { organization } from '../../facts/organization.ts';
import { goTo } from '../../model/acts.ts';
import { answerIfAny } from '../../model/answer.ts';
import type { SomeEvidence } from '../../model/check.ts';
import { actualValue, defineCheck, failed, passed, withAct } from '../define-check.ts';
import type { Key } from '../locales/en.ts';
import { otherKind } from '../other-kind.ts';

/** Editions are never evaluated by name: Salesforce's strings vary, and a live query has already decided (A 1.1). */
export const editionKnown = defineCheck({
  id: 'edition-known',
  title: 'edition-known.title',
  why: 'edition-known.why',
  severity: 'warning',
  needs: { organization, environment: answerIfAny('environment') },
  evaluate: ({ organization: org, environment }) => {
    const kind = org.isSandbox ? 'sandbox' : org.trialExpires ? 'trial' : 'production';
    const evidence: SomeEvidence<Key> = [
      actualValue({ key: 'edition-known.edition' }, org.edition ?? { key: 'edition-known.unknown' }),
      actualValue({ key: 'edition-known.instance' }, org.instance ?? { key: 'edition-known.unknown' }),
      actualValue({ key: 'edition-known.kind' }, { key: 'edition-known.kind.value', params: { kind } }),
    ];
    const message = otherKind(environment, org);
    if (message)
      return withAct(
        failed('warning', message, 'edition-known.other-kind.remedy', ...evidence),
        goTo('install-package'),
      );
    // Scratch orgs expire too; only an org that is not a sandbox is a trial somebody could lose (A 1.1).
    if (org.trialExpires && !org.isSandbox)
      return failed(
        'advice',
        { key: 'edition-known.trial', params: { date: org.trialExpires } },
        null,
        ...evidence,
      );
    return passed({ key: 'edition-known.passed', params: { orgName: org.name } }, ...evidence);
  },
});
