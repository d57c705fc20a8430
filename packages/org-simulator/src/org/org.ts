import type {
  AppPolicy,
  ConnectedApp,
  ExternalClientApp,
  OrgObject,
  OrgState,
  OrgUser,
  PackageVersion,
} from '../org-state.ts';
import { sameId, to18 } from '../salesforce-id.ts';
import { type Access, accessOf, type Group, type PermissionSet, type Profile } from './access.ts';
import { clientIdOf, connectedAppIn, isInstalled, type OrgConnectedApp } from './connected-apps.ts';
import { type Effective, effectiveOf, holdersFor } from './effective.ts';
import { type Licenses, licensesOf } from './licenses.ts';
import { recordId } from './record-id.ts';

/** A user of the org; whether it may do something is looked up each time, because Setup changes it. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly password: string;
  readonly email: string;
  readonly alias: string;
  firstName: string;
  lastName: string;
  active: boolean;
  frozen: boolean;
  profileId: string;
  /** The system permissions that the user has now, from wherever they come. */
  readonly permissions: ReadonlySet<string>;
}

/** What a change of rights can change: kept to undo one that fails half-way. */
export interface Snapshot {
  readonly access: Access;
  readonly users: readonly { readonly user: User; readonly before: ChangeableUser }[];
  /** Each puts the policy of one app back. */
  readonly policies: readonly (() => void)[];
}

type ChangeableUser = Pick<User, 'active' | 'frozen' | 'profileId' | 'firstName' | 'lastName'>;

/** What a user allowed an app: one row of `OauthToken`. */
export interface Authorization {
  readonly user: User;
  readonly clientId: string;
  readonly appLabel: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly useCount: number;
}

export interface InstalledApp extends ExternalClientApp {
  readonly id: string;
  policy: AppPolicy | null;
}

export interface Installed {
  readonly version: PackageVersion;
  readonly app: InstalledApp | null;
  readonly at: Date;
}

/** A `PackageInstallRequest`. `dueAt` is null when it never ends by itself: a scenario holds it so. */
export interface InstallRequest {
  readonly id: string;
  readonly version: PackageVersion;
  readonly at: Date;
  readonly dueAt: number | null;
  status: 'IN_PROGRESS' | 'SUCCESS';
}

const policyBack = <P>(app: { policy: P }): (() => void) => {
  const { policy } = app;
  return () => {
    app.policy = policy;
  };
};

/** What the id of a permission set stands for. */
export type SetOwner =
  | { readonly kind: 'profile'; readonly profile: Profile }
  | { readonly kind: 'set'; readonly set: PermissionSet }
  | { readonly kind: 'group'; readonly group: Group };

/** One simulated org: what the scenario says, and what was done to it since. */
export class Org {
  readonly id: string;
  readonly state: OrgState;
  /** Objects of the vendor's world. */
  readonly objects: readonly OrgObject[];
  readonly licenses: Licenses;
  access: Access;
  users: User[];
  readonly createdAt = new Date('2021-03-09T08:30:00.000Z');
  apiUsed: number;
  installed: Installed[];
  requests: InstallRequest[];
  connectedApps: OrgConnectedApp[];
  /** Those that users gave before the scenario begins. */
  authorizations: Authorization[];
  /** Entities selected for Change Data Capture. */
  changeEvents: readonly string[];
  /** Null where Salesforce Support has never enabled API Access Control. */
  apiAccessControl: 'off' | 'on' | null;
  readonly available: readonly PackageVersion[];

  constructor(state: OrgState) {
    this.id = to18(state.id);
    this.state = state;
    this.apiUsed = state.apiRequests.used;
    this.available = state.available;
    this.objects = state.objects ?? [];
    this.licenses = licensesOf(state, this.id);
    this.access = accessOf(state, this.id, this.licenses, this.createdAt, (username) =>
      this.userId(username),
    );
    this.users = state.users.map((user) => this.#user(user));
    this.installed = state.installed.map((version) => this.#installed(version, this.createdAt));
    this.requests = state.installing.map((version) => ({
      id: recordId('0Hf', this.id, version.versionId),
      version,
      at: new Date(),
      dueAt: null,
      status: 'IN_PROGRESS',
    }));
    this.connectedApps = (state.connectedApps ?? []).map((app) =>
      connectedAppIn(this.id, app, this.createdAt),
    );
    this.authorizations = (state.authorizations ?? []).flatMap(({ username, appLabel }) => {
      const user = this.users.find((one) => one.username === username);
      const clientId = clientIdOf(state, appLabel);
      if (user === undefined || clientId === undefined) return [];
      return { user, clientId, appLabel, createdAt: this.createdAt, lastUsedAt: this.createdAt, useCount: 1 };
    });
    this.changeEvents = state.changeEvents ?? [];
    this.apiAccessControl = state.quirks.apiAccessControl ?? null;
  }

  #user(user: OrgUser): User {
    const profile = this.access.profiles.find(({ name }) => name === user.profile);
    if (!profile)
      throw new Error(`${this.state.name}: ${user.username} has the unknown profile "${user.profile}".`);
    return this.makeUser({ ...user, profileId: profile.id });
  }

  /** A user that is not yet one of `users`. */
  makeUser(
    given: Omit<OrgUser, 'profile'> & { readonly profileId: string } & Partial<Pick<User, 'email' | 'alias'>>,
  ): User {
    const effective = (user: User): Effective => this.effective(user);
    return {
      id: this.userId(given.username),
      username: given.username,
      password: given.password,
      email: given.email ?? given.username,
      alias: given.alias ?? `${given.firstName.slice(0, 1)}${given.lastName}`.slice(0, 8).toLowerCase(),
      firstName: given.firstName,
      lastName: given.lastName,
      active: given.active ?? true,
      frozen: given.frozen ?? false,
      profileId: given.profileId,
      get permissions() {
        return effective(this).permissions;
      },
    };
  }

  userId(username: string): string {
    return recordId('005', this.id, username);
  }

  /** What the user may do now. */
  effective({ id, profileId }: User): Effective {
    return effectiveOf(holdersFor(this.access, id, profileId), this.objects);
  }

  profileOf({ profileId }: User): Profile {
    const profile = this.access.profiles.find(({ id }) => id === profileId);
    if (!profile) throw new Error(`${this.state.name} has no profile ${profileId}.`);
    return profile;
  }

  /** Users who hold a seat of a user license: deactivating one frees it. */
  usersOf(license: string): User[] {
    return this.users.filter((user) => user.active && this.profileOf(user).license === license);
  }

  /** By the id of a permission set of any kind. */
  ownerOf(setId: string): SetOwner | undefined {
    const profile = this.access.profiles.find((one) => sameId(one.setId, setId));
    if (profile) return { kind: 'profile', profile };
    const set = this.access.sets.find(({ id }) => sameId(id, setId));
    if (set) return { kind: 'set', set };
    const group = this.access.groups.find((one) => sameId(one.setId, setId));
    return group && { kind: 'group', group };
  }

  snapshot(): Snapshot {
    return {
      access: structuredClone(this.access),
      users: this.users.map((user) => {
        const { active, frozen, profileId, firstName, lastName } = user;
        return { user, before: { active, frozen, profileId, firstName, lastName } };
      }),
      policies: [...this.apps.map(policyBack), ...this.connectedApps.map(policyBack)],
    };
  }

  restore({ access, users, policies }: Snapshot): void {
    this.access = access;
    this.users = users.map(({ user, before }) => Object.assign(user, before));
    for (const putBack of policies) putBack();
  }

  #installed(version: PackageVersion, at: Date): Installed {
    const app = version.app && {
      ...version.app,
      id: recordId('0xI', this.id, `${version.app.namespace ?? ''}__${version.app.developerName}`),
    };
    return { version, app, at };
  }

  /** Apps installed in this org. */
  get apps(): InstalledApp[] {
    return this.installed.flatMap(({ app }) => (app ? [app] : []));
  }

  connectedAppOf(clientId: string): OrgConnectedApp | undefined {
    return this.connectedApps.find(({ consumerKey }) => consumerKey === clientId);
  }

  /** A user here has allowed an app of elsewhere: from now on OAuth Usage shows it. */
  meet(app: ConnectedApp): void {
    const { grantedTo: _elsewhere, ...policy } = app.policy;
    const met = { ...app, state: 'uninstalled', blocked: false, policy } as const;
    if (!this.connectedAppOf(app.consumerKey))
      this.connectedApps.push(connectedAppIn(this.id, met, new Date()));
  }

  /** Whether an app of either kind is installed or made here. */
  hasInstalled(clientId: string): boolean {
    const connected = this.connectedAppOf(clientId);
    return (
      (connected !== undefined && isInstalled(connected)) ||
      this.apps.some(({ consumerKey }) => consumerKey === clientId)
    );
  }

  /** Who installed and last changed things: the first user of the org. */
  get builder(): User {
    const [first] = this.users;
    if (!first) throw new Error(`${this.state.name} has no users.`);
    return first;
  }

  /** Starts an installation; it is done after `milliseconds`, seen at the next look (`settle`). */
  install(version: PackageVersion, milliseconds: number): InstallRequest {
    const request: InstallRequest = {
      id: recordId('0Hf', this.id, `${version.versionId} ${this.requests.length}`),
      version,
      at: new Date(),
      dueAt: Date.now() + milliseconds,
      status: 'IN_PROGRESS',
    };
    this.requests.push(request);
    return request;
  }

  /** Ends the installations whose time has come. An upgrade keeps the app's policies, as a real one does. */
  settle(now = Date.now()): void {
    for (const request of this.requests) {
      if (request.status !== 'IN_PROGRESS' || request.dueAt === null || request.dueAt > now) continue;
      request.status = 'SUCCESS';
      const before = this.installed.find(({ version }) =>
        sameId(version.packageId, request.version.packageId),
      );
      const after = this.#installed(request.version, new Date());
      if (before?.app && after.app) after.app.policy = before.app.policy;
      this.installed = [...this.installed.filter((one) => one !== before), after];
    }
  }

  uninstall(versionId: string): Installed | undefined {
    const gone = this.installed.find(({ version }) => sameId(version.versionId, versionId));
    this.installed = this.installed.filter((one) => one !== gone);
    return gone;
  }
}
