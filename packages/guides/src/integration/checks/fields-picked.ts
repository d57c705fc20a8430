import { fieldChoices } from '../../facts/field-choices.ts';
import { defineCheck } from '../define-check.ts';

/** Whether the picked fields exist and can be used is seen with all other fields. */
export const fieldsPicked = defineCheck({
  id: 'fields-picked',
  title: 'fields-picked.title',
  why: 'fields-picked.why',
  severity: 'blocker',
  when: { requirement: 'mappings' },
  needs: { choices: fieldChoices },
  evaluate: ({ choices }) => ({
    outcome: 'passed',
    message: { key: 'fields-picked.passed' },
    evidence: [
      {
        kind: 'records',
        label: { key: 'fields-picked.seen' },
        columns: [{ key: 'fields-picked.what' }, { key: 'fields-picked.field' }],
        rows: choices.map(({ label, object, field }) => [
          label,
          field === null ? { key: 'fields-picked.none' } : `${object}.${field}`,
        ]),
        total: choices.length,
      },
    ],
  }),
});
