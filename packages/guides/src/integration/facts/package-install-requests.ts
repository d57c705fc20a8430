import { z } from 'zod';
import { moment } from '../../facts/columns/moment.ts';
import { defineFact } from '../../model/fact.ts';
import { to18 } from '../../salesforce-id.ts';
import { quote } from '../../soql.ts';
import type { IntegrationContext } from '../context.ts';
import { wantedVersionHere } from '../wanted-package.ts';

/** How many of Salesforce's reasons are kept, and how long each may be: nobody knows what they contain. */
const most = 5;
const longest = 300;

/** Writes characters that hide or reorder text as their numbers: the sentence around Salesforce's text is ours. */
const visible = (text: string): string =>
  text.replaceAll(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, (char) => {
    const point = char.codePointAt(0) ?? 0;
    return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });

/** `{ errors: [{ message }] }` [D], or nothing; anything else has no reasons that could be shown. */
const reasons = z
  .object({ errors: z.array(z.object({ message: z.string() })) })
  .transform(({ errors }): readonly string[] =>
    errors
      .map(({ message }) => visible(message.replaceAll(/\s+/g, ' ').trim().slice(0, longest)))
      .filter((message) => message !== '')
      .slice(0, most),
  )
  .catch([]);

export interface InstallRequest {
  /** Lower case, without underscores: the documentation and the CLI spell it differently (A 4.4). */
  readonly status: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly reasons: readonly string[];
}

/**
 * The newest request to install the wanted version; null for none, which proves nothing: requests of others can be missing (A
 * 4.4). Only the version can be filtered, and is kept in one of the two forms of its id; the newest is chosen here (C 4).
 */
export const packageInstallRequests = defineFact({
  id: 'package-install-requests',
  reads: 'reads.packageInstallRequests',
  requires: ['PermissionsViewSetup'],
  read: (setup: IntegrationContext) => {
    const id = to18(wantedVersionHere(setup));
    return {
      via: 'tooling',
      soql: `SELECT Id, Status, Errors, CreatedDate FROM PackageInstallRequest WHERE SubscriberPackageVersionKey IN (${quote(id)}, ${quote(id.slice(0, 15))})`,
    };
  },
  shape: z
    .array(
      z.object({ Status: z.string().nullable(), Errors: reasons, CreatedDate: moment }).transform(
        (row): InstallRequest => ({
          status: (row.Status ?? '').replaceAll(/[_\s]/g, '').toLowerCase(),
          at: row.CreatedDate,
          reasons: row.Errors,
        }),
      ),
    )
    .transform((rows): InstallRequest | null => rows.toSorted((a, b) => b.at - a.at)[0] ?? null),
});
