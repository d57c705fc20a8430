import { randomBytes } from 'node:crypto';
import type { ConnectedApp, ExternalClientApp, OrgState } from '../org-state.ts';
import { makeOrgs } from './make-orgs.ts';
import type { Authorization, Org, User } from './org.ts';

/** Who asks: decides which rows and objects are seen. */
export interface Viewer {
  readonly org: Org;
  readonly user: User;
}

/** An access token. `clientId` is null when a test asked for it. */
export interface AccessToken extends Viewer {
  readonly token: string;
  readonly scopes: readonly string[];
  readonly grant: Grant | null;
}

/** An app that Salesforce has heard of. Only a connected app has a `state`. */
export type ClientApp = ExternalClientApp | ConnectedApp;

/** What a user allowed an app since the scenario began. */
export interface Grant extends Viewer, Authorization {
  readonly scopes: readonly string[];
  lastUsedAt: Date;
  useCount: number;
  /** Null when no refresh token was given. */
  refreshToken: string | null;
  /** Refresh tokens that were rotated away; using one ends the grant. */
  readonly spent: Set<string>;
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

/** That a user need not be asked again for these scopes. */
export interface Approval {
  readonly user: User;
  readonly clientId: string;
  readonly scopes: string;
}

/** Pages of a query that are still to be fetched. */
export interface Cursor extends Viewer {
  readonly records: readonly unknown[];
  readonly pageSize: number;
}

/** Everything that is forgotten at a reset. */
export class World {
  readonly scenario: string;
  readonly orgs: readonly Org[];
  readonly callbackUrls: readonly string[] | undefined;
  readonly tokens = new Map<string, AccessToken>();
  readonly codes = new Map<string, AuthorizationCode>();
  readonly browsers = new Map<string, BrowserSession>();
  readonly cursors = new Map<string, Cursor>();
  approvals: Approval[] = [];
  grants: Grant[] = [];

  constructor(scenario: string, states: readonly OrgState[], callbackUrls?: readonly string[]) {
    this.scenario = scenario;
    this.orgs = makeOrgs(states);
    this.callbackUrls = callbackUrls;
  }

  /** Every app that Salesforce has heard of, whether or not an org here has installed it. */
  client(clientId: string): ClientApp | undefined {
    return this.orgs
      .flatMap(({ state }): ClientApp[] => [
        ...[...state.installed, ...state.installing, ...state.available].flatMap(({ app }) => app ?? []),
        ...(state.connectedApps ?? []),
      ])
      .find(({ consumerKey }) => consumerKey === clientId);
  }

  /** Who has allowed which apps in this org. */
  authorizationsIn(org: Org): readonly Authorization[] {
    return [...this.grants.filter((grant) => grant.org === org), ...org.authorizations];
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

  /** A token as Salesforce makes them: the org's id, `!`, and what nobody can guess. */
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

  /** Ends the sessions that users of the org have through an app; who allowed it has still done so. */
  endSessions(org: Org, clientId: string): void {
    for (const [token, issued] of this.tokens)
      if (issued.org === org && issued.grant?.clientId === clientId) this.tokens.delete(token);
  }

  /** Ends everything that users of the org allowed an app. */
  endAuthorizations(org: Org, clientId: string): void {
    for (const grant of this.grants)
      if (grant.org === org && grant.clientId === clientId) this.endGrant(grant);
    org.authorizations = org.authorizations.filter((one) => one.clientId !== clientId);
    this.approvals = this.approvals.filter(
      (one) => one.clientId !== clientId || !org.users.includes(one.user),
    );
  }

  endGrant(grant: Grant): void {
    this.grants = this.grants.filter((one) => one !== grant);
    for (const [token, issued] of this.tokens) if (issued.grant === grant) this.tokens.delete(token);
  }
}
