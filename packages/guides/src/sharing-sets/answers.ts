/** Ids of the questions. */
export const question = {
  site: 'site',
  profiles: 'profiles',
  object: 'object',
  link: 'link',
  access: 'access',
  account: 'account',
  contact: 'contact',
} as const;

export const usualObject = 'Case';
