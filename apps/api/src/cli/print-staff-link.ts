import type { Config } from '../config.ts';
import { staffLinkUrl } from '../domain/staff-link-url.ts';
import { asOperator, type Operator } from './as-operator.ts';
import { type Call, type ExitCode, exitCodes } from './command.ts';

/** The token of a link, or why there is none, in a sentence. */
export type MadeLink = { readonly token: string } | { readonly problem: string };

/** Prints the link that was made, or notes why there is none; returns the exit code. */
export const printStaffLink = (
  config: Config,
  { print, note, options }: Call,
  create: (operating: Operator, options: Call['options']) => Promise<MadeLink>,
): Promise<ExitCode> =>
  asOperator<ExitCode>(config, async (operating) => {
    const made = await create(operating, options);
    if ('problem' in made) {
      note(made.problem);
      return exitCodes.wrong;
    }
    print(staffLinkUrl(config.publicUrl, made.token));
    return exitCodes.ok;
  });
