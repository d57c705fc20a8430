import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
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
