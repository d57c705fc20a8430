import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checksDocument } from './checks-table.ts';
import { guides } from './index.ts';

it('docs/checks.md says what the guides check; `pnpm checks` writes it anew', () => {
  const written = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8');
  expect(written).toBe(checksDocument(guides));
});

it('every check names what it reads, and every outcome that a scenario shows', () => {
  const document = checksDocument(guides);
  for (const guide of guides)
    for (const step of guide.steps)
      for (const check of step.checks) {
        const row = document
          .split('\n')
          .find((text) => text.startsWith(`| \`${step.id}\` | \`${check.id}\``));
        expect(row, `${step.id} ${check.id}`).toBeDefined();
        expect(row, check.id).toContain('passed');
      }
});
