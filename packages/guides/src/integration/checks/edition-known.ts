import { organization } from '../../facts/organization.ts';
import { answerIfAny } from '../../model/answer.ts';
import type { Seen } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import type { Key } from '../locales/en.ts';
import { otherKind } from '../other-kind.ts';

/** Editions are never judged by name: Salesforce's strings vary, and a live query has already decided (A 1.1). */
export const editionKnown = defineCheck({
  id: 'edition-known',
  title: 'edition-known.title',
  why: 'edition-known.why',
  severity: 'warning',
  needs: { organization, environment: answerIfAny('environment') },
  evaluate: ({ organization: org, environment }) => {
    const evidence: Seen<Key> = [
      {
        kind: 'value',
        label: { key: 'edition-known.edition' },
        expected: null,
        actual: org.edition ?? { key: 'edition-known.not-told' },
      },
      {
        kind: 'value',
        label: { key: 'edition-known.instance' },
        expected: null,
        actual: org.instance ?? { key: 'edition-known.not-told' },
      },
      {
        kind: 'value',
        label: { key: 'edition-known.kind' },
        expected: null,
        actual: {
          key: 'edition-known.kind.value',
          params: { kind: org.isSandbox ? 'sandbox' : org.trialExpires ? 'trial' : 'production' },
        },
      },
    ];
    const message = otherKind(environment, org);
    if (message)
      return {
        outcome: 'failed',
        severity: 'warning',
        message,
        remedy: { key: 'edition-known.other-kind.remedy' },
        evidence,
      };
    // Scratch orgs have an end too; only what is not a sandbox is a trial somebody could lose (A 1.1).
    if (org.trialExpires && !org.isSandbox)
      return {
        outcome: 'failed',
        severity: 'advice',
        message: { key: 'edition-known.trial', params: { date: org.trialExpires } },
        evidence,
      };
    return {
      outcome: 'passed',
      message: { key: 'edition-known.passed', params: { name: org.name } },
      evidence,
    };
  },
});
