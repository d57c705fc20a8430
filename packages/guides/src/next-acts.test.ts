import { expect, it } from 'vitest';
import { apiAccessCheck } from './checks/api-access.ts';
import { grantedScopes } from './checks/granted-scopes.ts';
import { overGranting } from './integration/checks/over-granting.ts';
import { userLicense } from './integration/checks/user-license.ts';
import type { Act, Verdict } from './model/check.ts';
import { otherLookup, otherObject, otherProfiles } from './sharing-sets/other-choice.ts';
import { setupWith } from './testing/setup.ts';
import { robin, setsGranting } from './testing/subject.ts';

/** Returns an act in short: its kind, where it leads, and the key of its label. */
const short = (act: Act | undefined): string => {
  switch (act?.kind) {
    case undefined:
      return 'the task';
    case 'open':
      return `open ${act.page} ${act.label.key}`;
    case 'choose':
      return `choose ${act.question} ${act.label.key}`;
    case 'step':
      return `step ${act.step} ${act.label.key}`;
    case 'step-of':
      return `step of ${act.check} ${act.label.key}`;
    case 'forward':
      return `forward ${act.message.key}`;
  }
};
const actOf = (verdict: Verdict): string => short('act' in verdict ? verdict.act : undefined);

it.each([
  ['org', 'API_DISABLED_FOR_ORG', 'forward ask.api.message'],
  ['user', 'API_CURRENTLY_DISABLED', 'forward ask.api-user.message'],
  ['session', 'SESSION_NOT_VALID_FOR_API', 'forward ask.api-session.message'],
] as const)(
  'where the API is refused to the %s, the person who can change it is asked',
  (refuses, code, act) => {
    const access = { answers: false, refuses, code } as const;
    expect(actOf(apiAccessCheck.evaluate({ access }, setupWith()))).toBe(act);
  },
);

it('the party is asked for a scope that the app lacks', () => {
  const { connection } = setupWith();
  if (!connection) throw new Error('The sample is signed in');
  const verdict = grantedScopes.evaluate({ connection: { ...connection, scopes: ['id'] } }, setupWith());
  expect(actOf(verdict)).toBe('forward ask.scope.message');
});

it.each([
  ['the person signed in', 'me', 'choose runs-as act.other-user'],
  ['another person', 'another', 'choose subject-user act.other-user'],
  ['an integration user', 'integration-user', 'choose subject-user act.other-user'],
])('another user than %s is chosen where the page asks for it', (_who, who, act) => {
  const user = { ...robin, license: 'Salesforce Platform', licenseKey: 'AUL1' };
  expect(actOf(userLicense.evaluate({ user, who }, setupWith()))).toBe(act);
  const sets = setsGranting('PermissionsModifyAllData');
  expect(actOf(overGranting.evaluate({ sets, who }, setupWith()))).toBe(act);
});

it('what the blueprint leaves open is chosen again; only the party changes what it names', () => {
  const open = { ...setupWith(), params: {} };
  expect(short(otherProfiles(open))).toBe('step digital-experiences act.other-profiles');
  expect(short(otherObject(open))).toBe('step org-wide-default act.other-object');
  expect(short(otherLookup(open, true))).toBe('choose link act.other-lookup');
  expect(short(otherLookup(open, false))).toBe('step org-wide-default act.other-object');
  const named = {
    ...setupWith(),
    params: { profiles: ['Customer'], object: 'Case', link: 'Account' },
  };
  expect(short(otherProfiles(named))).toBe('forward ask.profiles.message');
  expect(short(otherObject(named))).toBe('forward ask.object.message');
  expect(short(otherLookup(named, true))).toBe('forward ask.object.message');
});
