import type { EngineKey } from '../locales/en.ts';
import { defineCheckFor } from '../model/check.ts';
import * as verdicts from '../model/verdicts.ts';

// Everything a check that several guides share is written with: its messages are in the locale that they share.
export const defineCheck = defineCheckFor<EngineKey, unknown>();
export const actualValue = verdicts.actualValue<EngineKey>;
export const compared = verdicts.compared<EngineKey>;
export const passed = verdicts.passed<EngineKey>;
export const failed = verdicts.failed<EngineKey>;
