import { z } from 'zod';
import { answerIfAny, answersTo } from '../../model/answer.ts';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';

/** The templates of the settings page, by question, each with its label there. */
export const templateSettings = [
  { question: 'invitation-template', title: 'invitation-template.question', label: 'Invitation Template' },
  {
    question: 'deactivation-template',
    title: 'deactivation-template.question',
    label: 'Deactivation Template',
  },
  { question: 'accept-template', title: 'accept-template.question', label: 'Accept Invitation Template' },
  { question: 'reject-template', title: 'reject-template.question', label: 'Reject Invitation Template' },
  {
    question: 'update-template',
    title: 'update-template.question',
    label: 'Update Connection Profile Template',
  },
] as const;

export const addressQuestion = 'from-address';

/** The templates that the admin says are set; those not named yet are absent. */
export const namedTemplates = answersTo('named-templates', () =>
  templateSettings.map(({ question }) => question),
);

export const fromAddress = answerIfAny(addressQuestion);

/** Email templates with one of those names, whether or not they can be used. */
export const emailTemplates = defineFact({
  id: 'email-templates',
  reads: 'reads.emailTemplates',
  requires: [],
  ...readFrom({ named: namedTemplates }, ({ named }) => {
    const names = [...new Set(Object.values(named))].map(quote).join(', ');
    return names === ''
      ? undefined
      : {
          via: 'query',
          soql: `SELECT Name, DeveloperName, IsActive, FolderName FROM EmailTemplate WHERE Name IN (${names})`,
        };
  }),
  shape: z.array(
    z
      .object({ Name: z.string(), IsActive: z.boolean(), FolderName: z.string().nullish() })
      .transform((row) => ({ name: row.Name, isActive: row.IsActive, folder: row.FolderName ?? null })),
  ),
});

/** Organization-wide addresses equal to the one that replies go to. */
export const orgWideAddresses = defineFact({
  id: 'org-wide-addresses',
  reads: 'reads.addresses',
  requires: [],
  ...readFrom({ address: fromAddress }, ({ address }) =>
    address === null
      ? undefined
      : {
          via: 'query',
          soql: `SELECT Address, DisplayName, IsVerified FROM OrgWideEmailAddress WHERE Address = ${quote(address)}`,
        },
  ),
  shape: z.array(
    z
      .object({ Address: z.string(), DisplayName: z.string(), IsVerified: z.boolean() })
      .transform((row) => ({ name: row.DisplayName, isVerified: row.IsVerified })),
  ),
});

/** Active users whose own address it is. */
export const usersOfAddress = defineFact({
  id: 'users-of-address',
  reads: 'reads.addresses',
  requires: [],
  ...readFrom({ address: fromAddress }, ({ address }) =>
    address === null
      ? undefined
      : {
          via: 'query',
          soql: `SELECT Name, Username FROM User WHERE IsActive = TRUE AND Email = ${quote(address)}`,
        },
  ),
  shape: z.array(
    z.object({ Name: z.string(), Username: z.string() }).transform((row) => ({
      name: row.Name,
      username: row.Username,
    })),
  ),
});
