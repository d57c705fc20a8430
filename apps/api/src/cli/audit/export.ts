import { type Command, exitCodes } from '../command.ts';
import { readTrail } from './trail.ts';

export const auditExport: Command = {
  summary: 'prints the audit trail, an event a line as JSON',
  details: [
    'The last line holds where the trail ends; keep it elsewhere. scripts/verify-audit.mjs verifies the lines without OrgReady.',
    'docs/how-to/audit.md explains each part of a line.',
  ],
  run: (call) =>
    readTrail(call, async (lines) => {
      for await (const line of lines) {
        if (call.signal.aborted) return exitCodes.wrong;
        call.print(JSON.stringify(line));
      }
      return exitCodes.ok;
    }),
};
