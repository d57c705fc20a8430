import { randomBytes } from 'node:crypto';
import type { ExternalClientApp, OrgState } from '@orgready/guides/model/scenario';
import { makeOrgs } from './make-orgs.ts';
import type { Org, User } from './org.ts';

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

/** What a user allowed an app: one row of OAuth Usage. */
export interface Grant extends Viewer {
  readonly clientId: string;
  readonly appLabel: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
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
  readonly approved = new Set<string>();
  grants: Grant[] = [];

  constructor(scenario: string, states: readonly OrgState[], callbackUrls?: readonly string[]) {
    this.scenario = scenario;
    this.orgs = makeOrgs(states);
    this.callbackUrls = callbackUrls;
  }

  /** Every app that Salesforce has heard of, whether or not an org here has installed it. */
  client(clientId: string): ExternalClientApp | undefined {
    return (
      this.orgs
        .flatMap(({ state }) => [...state.installed, ...state.installing, ...state.available])
        .find(({ app }) => app?.consumerKey === clientId)?.app ?? undefined
    );
  }

  callbacksOf(app: ExternalClientApp): readonly string[] {
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

  endGrant(grant: Grant): void {
    this.grants = this.grants.filter((one) => one !== grant);
    for (const [token, issued] of this.tokens) if (issued.grant === grant) this.tokens.delete(token);
  }
}
