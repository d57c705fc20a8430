import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, enough, readableAccent, surfaces } from './accent.ts';

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('every party color is readable in both themes', () => {
  fc.assert(
    fc.property(anyColor, (hex) => {
      const accent = readableAccent(hex);
      return (['light', 'dark'] as const).every((theme) =>
        surfaces[theme].every((surface) => contrast(accent[theme], surface) >= enough),
      );
    }),
  );
});

test('a readable color is unchanged', () => {
  expect(readableAccent('#3B5BDB').light).toBe('#3b5bdb');
  expect(readableAccent('#91A7FF').dark).toBe('#91a7ff');
});

test('yellow on white becomes a darker yellow, not black', () => {
  const { light } = readableAccent('#ffd43b');
  expect(contrast(light, '#ffffff')).toBeLessThan(6);
  expect(light.slice(1, 3) > light.slice(5, 7)).toBe(true);
});

test('contrast is the ratio WCAG defines', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
