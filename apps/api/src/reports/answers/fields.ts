import type { ScenarioAnswer } from '../answer.ts';

/** Reports about objects, fields, and change events: by id of the input, the checks that decide it. */
export const fieldsAnswers: Readonly<Record<string, ScenarioAnswer>> = {
  'scenario-f03-namespace-missing': { 'field-rights': 'failed blocker field-rights.vendor' },
  'scenario-f04-person-accounts': { 'field-rights': 'failed blocker field-rights.person-accounts' },
  'scenario-f05-single-currency': { 'field-rights': 'failed blocker field-rights.currencies' },
  'scenario-f08-compound-written': { 'field-rights': 'failed blocker field-rights.compound' },
  'scenario-f10-user-role': {
    'system-permissions': 'failed blocker system-permissions.missing',
    'object-rights': 'cantTell not-yet object-rights.system',
  },
  'scenario-f12-task-write': {
    'system-permissions': 'failed blocker system-permissions.missing',
    'object-rights': 'cantTell not-yet object-rights.system',
  },
  'scenario-c01-six': {
    'change-data-capture': 'failed warning change-data-capture.full',
    'event-access': 'failed blocker event-access.missing',
  },
  'scenario-c02-not-offered': {
    'change-data-capture': 'failed warning change-data-capture.not-offered',
    'event-access': 'failed blocker object-rights.unknown',
  },
  'scenario-c05-trial': { 'edition-known': 'failed advice' },
  'scenario-s23-industry-object': { 'object-rights': 'failed blocker object-rights.unknown' },
};

/** Changes of a blueprint: by id of the input, the faults that saving it answers, and the places that are right. */
export const definitionAnswers: Readonly<
  Record<string, { readonly faults: readonly { readonly path: string; readonly code: string }[] }>
> = {
  // The change event is refused with its object's name, and the platform event is one to follow.
  'definition-c02-change-event-name': { faults: [{ path: 'subscribe.0', code: 'change-event' }] },
};
