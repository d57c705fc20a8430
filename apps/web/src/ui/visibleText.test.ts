import { anyCharacter } from '@orgready/shared/testing/any-character';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleText } from './visibleText.ts';

test.each([
  ['Acme\u202Emoc', 'Acme⟨RLO⟩moc'],
  ['two\nlines', 'two␊lines'],
  ['zero\u200Bwidth', 'zero⟨U+200B⟩width'],
  ['tag\u{E0041}', 'tag⟨U+E0041⟩'],
])('characters that hide or reorder are shown: %j', (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test.each(['Société Générale', '株式会社', 'می‌خواهم', '👩‍💻 Team', 'مرحبا'])(
  'ordinary text of any language is unchanged: %s',
  (text) => {
    expect(visibleText(text)).toBe(text);
  },
);

test('a second pass changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: anyCharacter }),
      (text) => visibleText(visibleText(text)) === visibleText(text),
    ),
  );
});
