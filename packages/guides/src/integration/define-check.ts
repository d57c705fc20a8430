import { defineCheckFor } from '../model/check.ts';
import * as verdicts from '../model/verdicts.ts';
import type { Key } from './locales/en.ts';
import type { IntegrationParams } from './params.ts';

// Declares the checks of this guide. An unknown message key does not compile.
export const defineCheck = defineCheckFor<Key, IntegrationParams>();
export const actualValue = verdicts.actualValue<Key>;
export const compared = verdicts.compared<Key>;
export const records = verdicts.records<Key>;
export const passed = verdicts.passed<Key>;
export const failed = verdicts.failed<Key>;
export const inapplicable = verdicts.inapplicable<Key>;
export const cantTell = verdicts.cantTell<Key>;
