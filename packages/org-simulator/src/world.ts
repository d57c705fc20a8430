import { randomBytes } from 'node:crypto';
import type { Org } from './org/org.ts';
import type { User } from './org/user.ts';
import type { Viewer } from './org/viewer.ts';
import { authorizations, type ClientApp, clientApps, type Grant } from './schema/oauth-tokens.ts';
import { makeOrgs, type OrgState } from './schema/org-state.ts';

/** An access token. `grant` is null if a test requested it. */
export interface AccessToken extends Viewer {
  readonly token: string;
  readonly scopes: readonly string[];
  readonly grant: Grant | null;
}

export interface AuthorizationCode extends Viewer {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly challenge: string;
  readonly expiresAt: number;
}

/** A browser that is signed in to Setup. `formToken` guards its forms against other sites. */
export interface BrowserSession extends Viewer {
  readonly formToken: string;
}

/** Records that a user has allowed an app these scopes and is not asked again. */
export interface Approval {
  readonly user: User;
  readonly clientId: string;
  readonly scopes: string;
}

/** Remaining pages of a query. */
export interface Cursor extends Viewer {
  readonly records: readonly unknown[];
  readonly pageSize: number;
}

/** Everything that a reset discards. */
export class World {
  readonly scenario: string;
  readonly orgs: readonly Org[];
  readonly callbackUrls: readonly string[] | undefined;
  readonly tokens = new Map<string, AccessToken>();
  readonly codes = new Map<string, AuthorizationCode>();
  readonly browsers = new Map<string, BrowserSession>();
  readonly cursors = new Map<string, Cursor>();
  approvals: Approval[] = [];

  constructor(scenario: string, states: readonly OrgState[], callbackUrls?: readonly string[]) {
    this.scenario = scenario;
    this.orgs = makeOrgs(states);
    this.callbackUrls = callbackUrls;
  }

  /** Returns the app with this id, whether or not an org has installed it. */
  client(clientId: string): ClientApp | undefined {
    return this.orgs.flatMap(clientApps).find(({ consumerKey }) => consumerKey === clientId);
  }

  get grants(): readonly Grant[] {
    return this.orgs.flatMap((org) => authorizations.in(org).grants);
  }

  callbacksOf(app: ClientApp): readonly string[] {
    return this.callbackUrls ?? app.callbackUrls;
  }

  find(username: string): Viewer | undefined {
    for (const org of this.orgs) {
      const user = org.users.find((one) => one.username.toLowerCase() === username.trim().toLowerCase());
      if (user) return { org, user };
    }
    return undefined;
  }

  /** Returns a token in Salesforce's format: the org's id, `!`, and a random secret. */
  issue({ org, user }: Viewer, scopes: readonly string[], grant: Grant | null = null): AccessToken {
    const token = `${org.id.slice(0, 15)}!AQ${randomBytes(66).toString('base64url').replaceAll('-', '.')}`;
    const issued: AccessToken = { org, user, scopes, grant, token };
    this.tokens.set(token, issued);
    return issued;
  }

  isApproved({ user, clientId, scopes }: Approval): boolean {
    return this.approvals.some(
      (one) => one.user === user && one.clientId === clientId && one.scopes === scopes,
    );
  }

  /** Ends the sessions that users of the org have through an app; their authorizations remain. */
  endSessions(org: Org, clientId: string): void {
    for (const [token, issued] of this.tokens)
      if (issued.org === org && issued.grant?.clientId === clientId) this.tokens.delete(token);
  }

  /** Removes all that users of the org have allowed an app: sessions, refresh tokens and authorizations. */
  endAuthorizations(org: Org, clientId: string): void {
    for (const grant of this.grants)
      if (grant.org === org && grant.clientId === clientId) this.endGrant(grant);
    const live = authorizations.in(org);
    live.earlier = live.earlier.filter((one) => one.clientId !== clientId);
    this.approvals = this.approvals.filter(
      (one) => one.clientId !== clientId || !org.users.includes(one.user),
    );
  }

  endGrant(grant: Grant): void {
    const live = authorizations.in(grant.org);
    live.grants = live.grants.filter((one) => one !== grant);
    for (const [token, issued] of this.tokens) if (issued.grant === grant) this.tokens.delete(token);
  }
}
