import type { AnyCheck } from '../model/check.ts';
import type { Condition } from '../model/condition.ts';
import type { Key } from './locales/en.ts';
import { integrationUser, runsAs } from './subject.ts';

/** The integration runs as a user with the license Salesforce Integration. */
export const asIntegrationUser: Condition = { answer: runsAs, is: integrationUser };
/** The integration runs as a person's user, or the question is not answered yet. */
export const asPerson: Condition = { not: asIntegrationUser };

/** Returns the check as one that belongs to its step only under a condition. */
export const only = (when: Condition, check: AnyCheck<Key>): AnyCheck<Key> => ({ ...check, when });
