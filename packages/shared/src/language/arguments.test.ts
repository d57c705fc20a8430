import { expect, it } from 'vitest';
import { argumentsOf } from './arguments.ts';

it('finds every placeholder of a message', () => {
  const message =
    'Click <b>{button}</b>, {kind, select, app {the app {app}} other {it}} on {day, date, long}: ' +
    "{n, plural, one {# of {total}} other {all}}, not '{quoted}'";
  expect(Object.fromEntries(argumentsOf(message))).toEqual({
    button: 'any',
    kind: 'any',
    app: 'any',
    day: 'moment',
    n: 'any',
    total: 'any',
  });
});

it('finds no placeholder in plain text', () => {
  expect(argumentsOf('Nothing to fill in').size).toBe(0);
});
