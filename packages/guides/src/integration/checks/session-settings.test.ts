import { testCheck } from '../../testing/check-table.ts';
import { sessionSettings } from './session-settings.ts';

const row = (lockToIp: boolean, enforceRanges: boolean) => ({ settings: { lockToIp, enforceRanges } });

testCheck(sessionSettings, [
  ['neither', row(false, false), 'passed session-settings.passed'],
  ['locked', row(true, false), 'failed warning session-settings.locked'],
  ['enforced', row(false, true), 'failed warning session-settings.enforced'],
  ['both', row(true, true), 'failed warning session-settings.locked'],
]);
