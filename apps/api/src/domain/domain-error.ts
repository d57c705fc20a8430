import type { Problem, ProblemCode } from '@orgready/shared/contract/problems';

/** What the rules of the product refuse, regardless of who asks and how; `http/` turns it into a problem. */
export type DomainCode = Extract<
  ProblemCode,
  | 'blueprint-archived'
  | 'choices-first'
  | 'guide-not-offered'
  | 'idempotency-key-reused'
  | 'invalid-request'
  | 'last-owner'
  | 'link-expired'
  | 'link-not-found'
  | 'link-revoked'
  | 'no-sign-in-to-confirm'
  | 'not-attestable'
  | 'not-found'
  | 'one-step-only'
  | 'org-address-instance'
  | 'org-address-invalid'
  | 'org-address-old'
  | 'org-address-site'
  | 'org-not-bound'
  | 'org-sign-in-needed'
  | 'org-unreadable'
  | 'override-not-allowed'
  | 'second-factor-exists'
  | 'step-settled'
  | 'too-many-hand-offs'
  | 'too-many-requests'
  | 'wrong-org'
>;

export class DomainError extends Error {
  readonly code: DomainCode;
  readonly extras: Pick<Problem, 'contact' | 'detail' | 'faults' | 'retryAfter'>;

  constructor(code: DomainCode, extras: DomainError['extras'] = {}) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.extras = extras;
  }
}
