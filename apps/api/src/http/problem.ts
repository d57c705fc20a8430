import { type Problem, type ProblemCode, problems } from '@orgready/shared/contract/problems';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { DomainError } from '../domain/domain-error.ts';
import { isStorageUnavailable } from '../storage/unavailable.ts';
import { answerUnknownHost } from './unknown-host-page.ts';

type Extras = Pick<Problem, 'detail' | 'retryAfter' | 'faults' | 'contact'>;

/** A refusal by a rule of the contract; the error handler sends it as a problem. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly extras: Extras;

  constructor(code: ProblemCode, extras: Extras = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.extras = extras;
  }
}

const retryable: ReadonlySet<ProblemCode> = new Set(['too-many-requests', 'unavailable']);

/** Seconds after which the database is asked again. */
const soon = 5;

/** Sends a problem document (RFC 9457). */
const sendProblem = (request: Request, response: Response, code: ProblemCode, extras: Extras = {}): void => {
  const { status, title } = problems[code];
  const retryAfter = extras.retryAfter ?? (code === 'unavailable' ? soon : undefined);
  const problem: Problem = {
    type: 'about:blank',
    title,
    status,
    code,
    ...extras,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    retryable: retryable.has(code),
    requestId: String(request.id),
  };
  if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
};

/** Problem codes for the errors that Express and its body parser throw, by their `type`. */
const thrownByExpress: Readonly<Record<string, ProblemCode>> = {
  'entity.too.large': 'payload-too-large',
  'entity.parse.failed': 'invalid-json',
  'request.size.invalid': 'invalid-json',
  'encoding.unsupported': 'unsupported-media-type',
  'charset.unsupported': 'unsupported-media-type',
};

/** Returns whether an error is a refusal by the contract or by a rule of the product. */
const isMeant = (error: unknown): error is Refusal | DomainError =>
  error instanceof Refusal || error instanceof DomainError;

const codeOf = (error: unknown): ProblemCode => {
  if (isMeant(error)) return error.code;
  if (isStorageUnavailable(error)) return 'unavailable';
  if (!(error instanceof Error)) return 'internal';
  const { type, status } = error as Error & { type?: string; status?: number };
  const known = type === undefined ? undefined : thrownByExpress[type];
  if (known) return known;
  // A path that cannot be decoded or a truncated body is the caller's error, and matches no resource.
  return status !== undefined && status >= 400 && status < 500 ? 'not-found' : 'internal';
};

/** The last handler: turns every error into a problem. Internal errors are logged, and their details are not sent. */
export const answerErrors: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const code = codeOf(error);
  // Refusals are expected, including those for an org that cannot be read; only other errors are ours.
  if (problems[code].status >= 500 && !isMeant(error)) request.log.error({ err: error }, 'request failed');
  // Once a response has started it cannot be replaced: Express then closes the connection.
  if (response.headersSent) next(error);
  else if (code === 'unknown-host' && answerUnknownHost(request, response)) return;
  else sendProblem(request, response, code, isMeant(error) ? error.extras : {});
};
