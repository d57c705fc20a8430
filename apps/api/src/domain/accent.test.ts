import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beside, enough, readableAccent } from './accent.ts';

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const themes = ['light', 'dark'] as const;

test('every color is readable as text, under text, and as a control, in both themes', () => {
  fc.assert(
    fc.property(anyColor, (hex) => {
      const accent = readableAccent(hex);
      return themes.every((theme) =>
        beside[theme].every((other) => wcagContrast(accent[theme], other) >= enough),
      );
    }),
    { numRuns: 300, examples: [['#000000'], ['#ffffff'], ['#ffff00'], ['#0000ff'], ['#777777']] },
  );
});

test('it is compared with the colors that the pages have', () => {
  const tokens = readFileSync(new URL('../../../web/src/ui/tokens.css', import.meta.url), 'utf8');
  const pair = (name: string) =>
    new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\);`).exec(tokens)?.slice(1) ??
    [];
  const pairs = ['page', 'raised', 'sunken', 'on-accent'].map(pair);
  expect(pairs.map(([light]) => light)).toEqual([...beside.light, beside.light[1]]);
  expect(pairs.map(([, dark]) => dark)).toEqual(beside.dark);
});

test('a readable color stays as it is, and another one keeps its hue', () => {
  expect(readableAccent('#3B5BDB').light).toBe('#3b5bdb');
  expect(readableAccent('#91A7FF').dark).toBe('#91a7ff');
  const { light } = readableAccent('#ffd43b');
  expect(wcagContrast(light, '#ffffff')).toBeLessThan(6);
  expect(light.slice(1, 3) > light.slice(5, 7)).toBe(true);
});
