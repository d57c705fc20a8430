import type { NewBlueprint } from '../api/staff.ts';

export const partyPaths = ['party.name', 'party.accent', 'party.supportEmail', 'party.returnUrl'] as const;

/** Returns the requesting party as entered. */
export const partyFrom = (form: FormData): NewBlueprint['party'] => {
  const text = (path: (typeof partyPaths)[number]) => String(form.get(path) ?? '').trim();
  return {
    name: text('party.name'),
    accent: text('party.accent'),
    supportEmail: text('party.supportEmail'),
    returnUrl: text('party.returnUrl') || null,
  };
};

/** Path of whether staff may let a setup go on without a step. */
export const overridePath = 'allowsOverride';

/** Returns whether staff may override steps, as entered; nothing if they may not. */
export const overrideFrom = (form: FormData): Pick<NewBlueprint, 'allowsOverride'> =>
  form.has(overridePath) ? { [overridePath]: true } : {};

export const exampleParty: NewBlueprint['party'] = {
  name: 'Example',
  accent: '#3b5bdb',
  supportEmail: 'help@example.com',
  returnUrl: 'https://app.example.com',
};
