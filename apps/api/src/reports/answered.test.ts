import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addressAnswers } from './answers/addresses.ts';
import { definitionAnswers, fieldsAnswers } from './answers/fields.ts';
import { packageAnswers } from './answers/packages.ts';
import { pasteAnswers } from './answers/pastes.ts';
import { policyAnswers } from './answers/policies.ts';
import { needsAnswers, userAnswers } from './answers/user.ts';
import { reportOf } from './inputs.ts';
import { addressVariants } from './variants/addresses.ts';
import { fieldsVariants } from './variants/fields.ts';
import { loginLimitVariants } from './variants/login-limits.ts';
import { packageVariants } from './variants/packages.ts';
import { pasteVariants } from './variants/pastes.ts';
import { noteL14States, policyVariants } from './variants/policies.ts';
import { userVariants } from './variants/user.ts';

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

/** Kinds of fault, with their reports. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'each invalid_grant is the same': ['S01', 'S03', 'S06', 'S07'],
  'codes and sentences of Salesforce are not known': [
    ...['S10', 'S11', 'S12', 'S15', 'S16', 'S19'],
    ...['S21', 'S23', 'S25', 'S27', 'S28', 'S29'],
  ],
  'rules for tokens and policies are older than the org': ['L01', 'L02', 'L04', 'L13'],
  'sets and licenses are judged without each other': ['U01', 'U02'],
  'what stops a session is not read': ['L06', 'L08', 'L10', 'L14', 'U03', 'U05'],
  'failed installations and refreshed sandboxes are something else': ['P01', 'P03', 'L11', 'L12'],
  'a field is missing or cannot be written without a reason': ['F03', 'F04', 'F05', 'F08'],
  'objects without permissions of their own': ['F10', 'F12'],
  'change events': ['C02'],
  'addresses of Salesforce are foreign': ['A01', 'A02', 'A04'],
};

/** What is different from an input in what decides, with whether it comes out otherwise. */
const varied: readonly { readonly of: string; readonly differs: boolean }[] = [
  ...[userVariants, fieldsVariants, packageVariants, policyVariants, loginLimitVariants]
    .flat()
    .map(({ of, answer }) => {
      const sample = { ...userAnswers, ...fieldsAnswers, ...packageAnswers, ...policyAnswers }[of] ?? {};
      const isSame = (check: string) => sample[check] === answer[check];
      return { of, differs: ![...Object.keys(sample), ...Object.keys(answer)].every(isSame) };
    }),
  ...pasteVariants.map(({ of, answer }) => ({ of, differs: pasteAnswers[of]?.id !== answer.id })),
  // Each is held against the report it varies in pastes.test.ts.
  ...addressVariants.map(({ of }) => ({ of, differs: true })),
];

it.each(Object.entries(kinds))(
  '%s: at least two variants come out otherwise than the report',
  (_, reports) => {
    const telling = varied.filter(({ of, differs }) => differs && reports.includes(reportOf(of) ?? ''));
    expect(telling.length).toBeGreaterThanOrEqual(2);
  },
);
