import { describe, expect, it } from 'vitest';
import { withoutNumbers } from './conceal.ts';

const kinds = {
  number: 'some',
  date: 'a day',
  time: 'a time',
  beforeNumber: /(?:^|\s)all\s$/i,
  betweenNumbers: ' of ',
};
const conceal = (message: string, hidden: readonly string[], unknown: readonly string[] = []) =>
  withoutNumbers(message, new Set(hidden), new Set(unknown), kinds);

describe('a message without numbers', () => {
  it.each([
    ['{count, plural, one {# field is} other {# fields are}} missing', 'some fields are missing'],
    [
      '{count, plural, one {The field} =2 {Both fields} other {All # fields}} can be used',
      'All fields can be used',
    ],
    ['All {count, number} events of {name}', 'All events of {name}'],
    ['{count, number} events', 'some events'],
    ['{n, number} of {count, number} events', 'some events'],
    [
      'Only {n, number} of {count, plural, one {# event} other {# events}} of {name}',
      'Only some events of {name}',
    ],
    ['All {n, number} of {count, number} events', 'All events'],
    ['All {count, plural, one {# field} other {# fields}}', 'All fields'],
    [
      '<b>{count, plural, one {it} other {them}}</b> on {at, date, day} at {at, time}',
      '<b>them</b> on a day at a time',
    ],
    ['{user, select, unknown {the user} other {{user}}} of {org}', '{user} of {org}'],
  ])('says of %s: %s', (message, text) => {
    expect(conceal(message, ['count', 'n', 'at', 'user', 'name'])).toBe(text);
  });

  it('keeps the text for a name that is not known', () => {
    expect(conceal('{user, select, unknown {the user} other {{user}}}', ['user'], ['user'])).toBe('the user');
  });

  it('keeps the choices of values that are not hidden', () => {
    const message = '{own, plural, one{# step of {n, number}} other{# steps}}';
    expect(conceal(message, ['n'])).toBe('{own,plural,one{# step of some} other{# steps}}');
  });

  it.each([
    '{level, select, HIGH {High} other {none}}',
    '{count, plural, =0 {No field} one {# field} other {# fields}}',
  ])('is none where the value chooses the text: %s', (message) => {
    expect(conceal(message, ['level', 'count'])).toBeNull();
  });
});
