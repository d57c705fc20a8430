import { defineCheckFor } from './check.ts';
import * as verdicts from './verdicts.ts';

/** Returns what the checks of a guide are written with. A message key that the guide does not have does not compile. */
export const checkLanguageFor = <Key extends string, Params>() => ({
  defineCheck: defineCheckFor<Key, Params>(),
  actualValue: verdicts.actualValue<Key>,
  compared: verdicts.compared<Key>,
  records: verdicts.records<Key>,
  passed: verdicts.passed<Key>,
  failed: verdicts.failed<Key>,
  inapplicable: verdicts.inapplicable<Key>,
  cantTell: verdicts.cantTell<Key>,
  withAct: verdicts.withAct<Key>,
});
