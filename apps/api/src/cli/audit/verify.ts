import { checkTrail } from '../../storage/check-trail.ts';
import { type Command, exitCodes } from '../command.ts';
import { readTrail } from './trail.ts';

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

export const auditVerify: Command = {
  summary: 'checks that the audit trail is whole and unchanged',
  options: { 'without-key': { type: 'boolean' } },
  details: [
    'Checks the chain of each setup, the chain of their heads, where it ends, and each detail against its digest.',
    '--without-key checks only the digests of the details: then neither order nor completeness is known.',
  ],
  run: (call) =>
    readTrail(call, async (lines, key) => {
      const isKeyUsed = call.options['without-key'] !== true;
      const report = await checkTrail(lines, isKeyUsed ? key : null);
      for (const { place, setup, what } of report.faults)
        call.print(`place ${place}, ${setup === null ? 'no setup' : `setup ${setup}`}: ${what}`);
      call.print(
        `${counted(report.events, 'event')} of ${counted(report.setups, 'setup')}: ${report.faults.length === 0 ? 'no fault' : counted(report.faults.length, 'fault')}`,
      );
      if (report.checked === 'digests')
        call.note(
          `${isKeyUsed ? 'The audit key is missing: o' : 'O'}nly the digests of the details were checked, not the chains`,
        );
      return report.faults.length === 0 ? exitCodes.ok : exitCodes.wrong;
    }),
};
