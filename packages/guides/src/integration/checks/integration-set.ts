import type { Seen } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import { integrationSets } from '../facts/integration-sets.ts';
import type { Key } from '../locales/en.ts';

/** A set of the wrong kind of licence looks the same in the list and cannot hold rights on objects (P T7). */
export const integrationSet = defineCheck({
  id: 'integration-set',
  title: 'integration-set.title',
  why: 'integration-set.why',
  severity: 'blocker',
  needs: { sets: integrationSets },
  evaluate: ({ sets: { licence, right, lookAlikes } }) => {
    if (!licence)
      return {
        outcome: 'failed',
        severity: 'blocker',
        message: { key: 'integration-set.no-licence' },
        remedy: { key: 'integration-set.no-licence.remedy' },
        evidence: [
          {
            kind: 'value',
            label: { key: 'integration-set.licence' },
            expected: 'Salesforce API Integration',
            actual: { key: 'integration-licence.none' },
          },
        ],
      };
    const evidence: Seen<Key> = [
      {
        kind: 'records',
        label: { key: 'integration-set.seen' },
        columns: [{ key: 'integration-set.set' }, { key: 'integration-set.licence' }],
        rows: [
          ...right.map(({ label }) => [label, licence.label]),
          ...lookAlikes.map(({ label }) => [label, { key: 'integration-set.look-alike' } as const]),
          ...(right.length + lookAlikes.length === 0 ? [[{ key: 'integration-set.none' } as const, '']] : []),
        ],
        total: right.length + lookAlikes.length,
      },
    ];
    if (right.length > 0)
      return {
        outcome: 'passed',
        message: { key: 'integration-set.passed', params: { count: right.length } },
        evidence,
      };
    const [wrong] = lookAlikes;
    return wrong
      ? {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'integration-set.wrong', params: { set: wrong.label } },
          remedy: { key: 'integration-set.wrong.remedy' },
          evidence,
        }
      : {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'integration-set.absent' },
          remedy: { key: 'integration-set.absent.remedy' },
          evidence,
        };
  },
});
