import { z } from 'zod';
import { brandSchema } from '../document/brand.ts';
import { faultSchema } from './faults.ts';

/**
 * Every reason to refuse a request (RFC 9457). `title` is for developers reading a response; the web has its own
 * message for each code.
 */
export const problems = {
  'invalid-request': { status: 400, title: 'The request does not fit the contract.' },
  'invalid-json': { status: 400, title: 'The body is not valid JSON.' },
  'not-authenticated': { status: 401, title: 'This needs a session or a key.' },
  'second-factor-missing': { status: 403, title: 'This person has to set up a second factor first.' },
  'not-permitted': {
    status: 403,
    title: 'The role of this person, or the service key, does not allow this.',
  },
  'cross-site': { status: 403, title: 'The request came from another site.' },
  'not-claimed': { status: 403, title: 'This session has not opened a link to this setup.' },
  'one-step-only': {
    status: 403,
    title: 'This session has opened a link to single steps of this setup only.',
  },
  'org-sign-in-needed': { status: 403, title: 'This browser has not signed in to the org of this setup.' },
  'not-found': { status: 404, title: 'There is nothing here.' },
  'link-not-found': { status: 404, title: 'No link like this is open.' },
  'link-expired': { status: 410, title: 'This link has expired.' },
  'method-not-allowed': { status: 405, title: 'This resource does not take this method.' },
  'not-attestable': { status: 409, title: 'This check is decided by the org, not by a person.' },
  'step-settled': { status: 409, title: 'This step is not open: there is nothing to go on without.' },
  'org-not-bound': { status: 409, title: 'Nobody has confirmed the org of this setup yet.' },
  'too-many-hand-offs': { status: 409, title: 'As many steps as possible are handed on already.' },
  'override-not-allowed': { status: 409, title: 'The blueprint of this setup does not allow it.' },
  'last-owner': { status: 409, title: 'This is the only owner.' },
  'second-factor-exists': { status: 409, title: 'This person has a second factor already.' },
  'guide-not-offered': { status: 409, title: 'This deployment lacks what the guide needs.' },
  'blueprint-archived': { status: 409, title: 'No new setups are made from this blueprint.' },
  'choices-first': { status: 409, title: 'This step asks for choices, which decide about other steps too.' },
  'link-revoked': { status: 409, title: 'This link is revoked and stays so.' },
  'no-sign-in-to-confirm': { status: 409, title: 'There is no sign-in waiting to be confirmed.' },
  'wrong-org': { status: 409, title: 'This setup belongs to another org.' },
  'payload-too-large': { status: 413, title: 'The body is larger than this endpoint takes.' },
  'unsupported-media-type': { status: 415, title: 'The body must be application/json.' },
  'unknown-host': { status: 421, title: 'This server does not answer for that host.' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key was used for another request.' },
  'org-address-invalid': { status: 422, title: 'This is not the address of a Salesforce org.' },
  'org-address-instance': { status: 422, title: 'This is Salesforce’s, but an instance and no org.' },
  'org-address-old': { status: 422, title: 'This is an old address of a Salesforce org.' },
  'org-address-site': { status: 422, title: 'This is Salesforce’s, but does not show the org’s login host.' },
  'too-many-requests': { status: 429, title: 'Too many requests; try again later.' },
  'org-unreadable': { status: 502, title: 'The org could not be read.' },
  internal: { status: 500, title: 'Something went wrong on our side.' },
  unavailable: { status: 503, title: 'The service cannot answer right now.' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

/** The body of every refusal, `application/problem+json`. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
  /** The exact problem, for developers of a client. Never text from Salesforce. */
  detail: z.string().optional(),
  /** Whether the same request may succeed later. */
  retryable: z.boolean(),
  /** Seconds to wait before trying again. */
  retryAfter: z.number().int().optional(),
  requestId: z.string(),
  /** What is wrong in the body and where, for `invalid-request`. */
  faults: z.array(faultSchema).optional(),
  /** Who to ask for a new link, for `link-expired`. */
  contact: z.strictObject({ email: z.string(), brand: brandSchema }).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
