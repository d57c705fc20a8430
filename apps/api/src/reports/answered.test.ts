import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addressAnswers } from './answers/addresses.ts';
import { definitionAnswers, fieldsAnswers } from './answers/fields.ts';
import { packageAnswers } from './answers/packages.ts';
import { pasteAnswers } from './answers/pastes.ts';
import { policyAnswers } from './answers/policies.ts';
import { needsAnswers, userAnswers } from './answers/user.ts';
import { noteL14States } from './variants/policies.ts';

/** Where the inputs are held: their ids, the file that has the right answers, and what names them in it. */
const held: readonly (readonly [ids: readonly string[], file: string, name: string])[] = [
  [Object.keys(pasteAnswers), 'pastes.test.ts', 'pasteAnswers'],
  [Object.keys(addressAnswers), 'pastes.test.ts', 'addressAnswers'],
  [Object.keys(definitionAnswers), 'definitions.test.ts', 'definitionAnswers'],
  [Object.keys(needsAnswers), 'needs.test.ts', 'needsAnswers'],
  [Object.keys(userAnswers), 'scenarios.test.ts', 'userAnswers'],
  [Object.keys(fieldsAnswers), 'scenarios.test.ts', 'fieldsAnswers'],
  [Object.keys(packageAnswers), 'scenarios.test.ts', 'packageAnswers'],
  [Object.keys(policyAnswers), 'scenarios.test.ts', 'policyAnswers'],
  // It takes two sign-ins.
  [
    ['sequence-l12-sandbox-refreshed'],
    '../routes/refreshed-sandbox.test.ts',
    'sequence-l12-sandbox-refreshed',
  ],
  // It has no org of its own: its three states are variants of another report.
  [['note-l14-session-settings'], 'variants/policies.ts', '...noteL14States'],
];

it('every reported input has its right answer in one place', () => {
  const files = readdirSync(new URL('inputs/', import.meta.url)).map((file) => file.replace(/\.json$/, ''));
  expect(files.length).toBeGreaterThan(60);
  expect(held.flatMap(([ids]) => ids).toSorted()).toEqual(files.toSorted());
});

it('the file that has the answers uses them', () => {
  for (const [, file, name] of held)
    expect(readFileSync(new URL(file, import.meta.url), 'utf8'), file).toContain(name);
});

it('the note about session settings is three states, each with another finding', () => {
  const answers = noteL14States.map(({ answer }) => Object.keys(answer).toSorted().join());
  const findings = noteL14States.flatMap(({ answer }) => Object.values(answer));
  expect(answers).toEqual(['session-settings', 'session-settings', 'login-hours,login-ranges']);
  expect(new Set(findings).size).toBe(4);
});
