import { defineCheckFor } from '../model/check.ts';
import * as verdicts from '../model/verdicts.ts';
import type { Key } from './locales/en.ts';
import type { SharingSetsParams } from './params.ts';

// Everything a check of this guide is written with: a message key that does not exist does not compile.
export const defineCheck = defineCheckFor<Key, SharingSetsParams>();
export const actualValue = verdicts.actualValue<Key>;
export const compared = verdicts.compared<Key>;
export const records = verdicts.records<Key>;
export const passed = verdicts.passed<Key>;
export const failed = verdicts.failed<Key>;
export const inapplicable = verdicts.inapplicable<Key>;
export const cantTell = verdicts.cantTell<Key>;
