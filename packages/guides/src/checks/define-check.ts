import type { EngineKey } from '../locales/en.ts';
import { checkLanguageFor } from '../model/check-language.ts';

// Messages of checks that several guides share are in the locale that they share.
export const { defineCheck, actualValue, compared, passed, failed, withAct } = checkLanguageFor<
  EngineKey,
  unknown
>();
