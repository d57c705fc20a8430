import { checkLanguageFor } from '../model/check-language.ts';
import type { Key } from './locales/en.ts';
import type { SharingSetsParams } from './params.ts';

export const {
  defineCheck,
  actualValue,
  compared,
  records,
  passed,
  failed,
  inapplicable,
  cantTell,
  withAct,
} = checkLanguageFor<Key, SharingSetsParams>();
