import { auditExport } from './audit/export.ts';
import { auditVerify } from './audit/verify.ts';
import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { ownerLink } from './owner-link.ts';
import { reseal } from './reseal.ts';
import { restore } from './restore.ts';
import { signInLink } from './sign-in-link.ts';

/** Every command of `pnpm orgready`, in the order of its help text. A name has one word or two. */
export const commands: Readonly<Record<string, Command>> = {
  doctor,
  backup,
  restore,
  reseal,
  'owner-link': ownerLink,
  'sign-in-link': signInLink,
  'audit verify': auditVerify,
  'audit export': auditExport,
};
