import { type Request, type Response, Router } from 'express';
import { isOwnForm, requireSession } from '../browser.ts';
import { SalesforceError } from '../salesforce-error.ts';
import { page, type Site } from '../site.ts';
import type { BrowserSession } from '../world.ts';

/** What all pages of Setup about users and permissions have in common. */

export interface SetupRequest {
  readonly session: BrowserSession;
  readonly response: Response;
  /** Parts of the path, as the route names them. */
  readonly params: Readonly<Record<string, string>>;
  /** The page inside the page: `address=/0PS…?s=SystemPermissions` (P 8). */
  readonly address: URL;
  readonly query: URLSearchParams;
}

export interface SentForm extends SetupRequest {
  /** A field of the form; every value of a repeated one. */
  value(name: string): string;
  values(name: string): readonly string[];
}

const stop = (response: Response, session: BrowserSession, title: string, message: string): void =>
  page(response, 'install-stopped', { title, heading: title, message, session }, 403);

export const insufficientPrivileges = ({ response, session }: SetupRequest): void =>
  stop(
    response,
    session,
    'Insufficient Privileges',
    'You do not have the level of access necessary to perform the operation you requested. Please contact the owner of the record or your administrator if access is necessary.',
  );

export const pageNotFound = ({ response, session }: SetupRequest): void =>
  page(
    response,
    'install-stopped',
    { title: 'Page Not Found', heading: 'Page Not Found', message: "This record doesn't exist.", session },
    404,
  );

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const understood = (
  request: Request,
  response: Response,
  session: BrowserSession,
  address: unknown,
): SetupRequest => ({
  session,
  response,
  params: request.params as Record<string, string>,
  address: URL.parse(textOf(address) || '/', 'http://setup.invalid') ?? new URL('http://setup.invalid'),
  query: new URL(request.originalUrl, 'http://setup.invalid').searchParams,
});

/** Pages for users with View Setup; only forms of these pages are accepted. */
export const setupRouter = (site: Site) => {
  const router = Router();
  return {
    router,
    /** `answer` returns false if the record is not one of this page: several pages share a path. */
    get: (path: string | string[], answer: (request: SetupRequest) => unknown): void => {
      router.get(path, (request, response, next) => {
        const session = requireSession(request, response, site);
        if (!session) return;
        const asked = understood(request, response, session, request.query.address);
        if (!session.user.permissions.has('ViewSetup')) return insufficientPrivileges(asked);
        if (answer(asked) === false) next();
      });
    },
    /**
     * `needs` returns the required permissions, or null for a form of another page; `save` returns the next address,
     * undefined for a record that does not exist, and throws the error of the API.
     */
    post: (
      path: string,
      needs: (sent: SentForm) => readonly string[] | null,
      save: (sent: SentForm) => { readonly to: string } | undefined,
    ): void => {
      router.post(path, (request, response, next) => {
        const session = requireSession(request, response, site);
        if (!session) return;
        const form = (request.body ?? {}) as Record<string, unknown>;
        const sent: SentForm = {
          ...understood(request, response, session, form.address),
          value: (name) => textOf(form[name]),
          values: (name) => [form[name] ?? []].flat().filter((value) => typeof value === 'string'),
        };
        const needed = needs(sent);
        if (needed === null) return next();
        if (!isOwnForm(request, session) || !needed.every((right) => session.user.permissions.has(right)))
          return insufficientPrivileges(sent);
        try {
          const done = save(sent);
          if (done) response.redirect(303, done.to);
          else pageNotFound(sent);
        } catch (error) {
          if (!(error instanceof SalesforceError)) throw error;
          stop(response, session, 'Review the errors on this page', error.message);
        }
      });
    },
  };
};

export const show = (
  { response, session }: SetupRequest,
  view: string,
  data: { readonly title: string; readonly [more: string]: unknown },
): void =>
  page(response, view, {
    ...data,
    heading: data.title,
    title: `${data.title} | Salesforce`,
    session,
    allows: (...permissions: string[]) =>
      permissions.every((permission) => session.user.permissions.has(permission)),
  });
