import type { Outcome } from '@orgready/shared/document/verdict';

/** Outcomes that checks of a guide never have, and why they would mean nothing. */
interface Absent {
  readonly checks: readonly string[];
  readonly outcomes: readonly Exclude<Outcome, 'untested'>[];
  readonly why: string;
}

/** By guide. Each other check of these guides has a scenario for every outcome. */
export const absentOutcomes: Readonly<Record<string, readonly Absent[]>> = {
  'salesforce-to-salesforce': [
    {
      checks: ['edition-has-api'],
      outcomes: ['inapplicable'],
      why: 'Every org has an edition.',
    },
    {
      checks: ['signed-in'],
      outcomes: ['failed', 'inapplicable'],
      why: 'Who signed in follows from the sign-in itself; without one nothing else is read.',
    },
    {
      checks: ['retirement'],
      outcomes: ['passed', 'inapplicable'],
      why: 'The feature is retired or will be in every org: it is a warning before Spring ’27 and a blocker after.',
    },
    {
      checks: ['retirement-acknowledged'],
      outcomes: ['passed', 'failed', 'inapplicable'],
      why: 'Only a person can have read what the retirement means, in every org.',
    },
    {
      checks: ['list-views', 'settings'],
      outcomes: ['passed', 'failed'],
      why: 'No API shows it, so a person alone decides.',
    },
  ],
  'sharing-sets': [
    {
      checks: ['api-access', 'signed-in', 'granted-scopes'],
      outcomes: ['cantTell', 'inapplicable'],
      why: 'The sign-in and the first answer of the API decide in every org; without a sign-in nothing is judged.',
    },
    {
      checks: ['signed-in', 'granted-scopes'],
      outcomes: ['failed'],
      why: 'The org and the scopes come with the sign-in through the app of the deployment, whose scopes are fixed; scenarios of another guide show both failures.',
    },
    {
      checks: [
        'reader-rights',
        'sites-on',
        'site-live',
        'profile-member',
        'external-default',
        'profile-license',
        'object-offered',
        'one-set',
        'mapping-right',
        'contact-account',
        'owner-role',
        'free-seats',
        'user-ready',
        'user-profile',
        'site-member',
        'object-rights',
      ],
      outcomes: ['inapplicable'],
      why: 'Every sharing set needs it, whatever the org is like.',
    },
    {
      checks: ['field-access'],
      outcomes: ['inapplicable'],
      why: 'Only an object without a field with field-level security: no object that a sharing set can have is one.',
    },
    {
      checks: ['welcome-mail'],
      outcomes: ['failed', 'inapplicable'],
      why: 'A user who has never signed in may still have the email: nothing in the org proves that there is none.',
    },
    {
      checks: ['my-account'],
      outcomes: ['passed', 'failed', 'inapplicable'],
      why: 'No API shows the pages of a site as one of its users sees them, so a person alone decides.',
    },
  ],
};
