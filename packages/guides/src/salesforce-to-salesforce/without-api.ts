import type { Condition } from '../model/condition.ts';
import { editionQuestion, editionsWithoutApi } from './edition.ts';

/** The admin's edition has no API: nobody signs in, and people confirm each step. */
export const withoutApi: Condition = { answer: editionQuestion, is: editionsWithoutApi };
