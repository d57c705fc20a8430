import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { absentOutcomes } from './absent-outcomes.ts';
import { checksDocument, checksTable } from './checks-table.ts';
import { guides } from './index.ts';

it('docs/checks.md matches the guides; `pnpm checks` updates it', () => {
  const written = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8');
  expect(written).toBe(checksDocument(guides));
});

it('every check has a row with exactly the outcomes that the scenarios show', () => {
  for (const guide of guides) {
    const rows = checksTable(guide).split('\n');
    for (const step of guide.steps)
      for (const check of step.checks) {
        const row = rows.find((text) => text.startsWith(`| \`${step.id}\` | \`${check.id}\``));
        const written = row?.split(' | ').at(-1)?.replace(/ \|$/, '').split('<br>') ?? [];
        const shown = guide.scenarios.flatMap(({ expect }) => expect[check.id]?.outcome ?? []);
        const attested = check.statement ? ['attested'] : [];
        expect(new Set(written.map((outcome) => outcome.split(' ')[0])), `${step.id} ${check.id}`).toEqual(
          new Set([...shown, ...attested]),
        );
      }
  }
});

it.each(Object.entries(absentOutcomes))(
  'every check of %s has each outcome in a scenario, or the reason why not',
  (id, absent) => {
    const guide = guides.find((one) => one.id === id);
    const checks = new Set(guide?.steps.flatMap((step) => step.checks.map((check) => check.id)));
    expect(checks.size).toBeGreaterThan(10);
    const wrong = [...checks].flatMap((check) => {
      const shown = guide?.scenarios.flatMap(({ expect }) => expect[check]?.outcome ?? []) ?? [];
      const never = absent.filter((one) => one.checks.includes(check)).flatMap(({ outcomes }) => outcomes);
      const all = ['passed', 'failed', 'cantTell', 'inapplicable'] as const;
      const missing = all.filter((outcome) => shown.includes(outcome) === never.includes(outcome));
      return missing.length > 0 ? [`${check}: ${missing.join(', ')}`] : [];
    });
    expect(wrong).toEqual([]);
    for (const { checks: named } of absent) for (const check of named) expect(checks, check).toContain(check);
  },
);
