import type {
  AppPolicy,
  ExternalClientApp,
  OrgProfile,
  OrgState,
  OrgUser,
  PackageVersion,
} from '@orgready/guides/model/scenario';
import { sameId, to18 } from '@orgready/guides/salesforce-id';
import { systemPermissions } from './permissions.ts';
import { recordId } from './record-id.ts';

/** A user with the ids of what belongs to it. */
export interface User extends OrgUser {
  readonly id: string;
  readonly permissions: ReadonlySet<string>;
  readonly profileId: string;
  /** The hidden permission set that every profile owns. */
  readonly profileSetId: string;
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

/** One simulated org: what the scenario says, and what was done to it since. */
export class Org {
  readonly id: string;
  readonly state: OrgState;
  readonly users: readonly User[];
  readonly createdAt = new Date('2021-03-09T08:30:00.000Z');
  apiUsed: number;
  installed: Installed[];
  requests: InstallRequest[];
  readonly available: readonly PackageVersion[];

  constructor(state: OrgState) {
    this.id = to18(state.id);
    this.state = state;
    this.apiUsed = state.apiRequests.used;
    this.available = state.available;
    this.users = state.users.map((user) => this.#user(user));
    this.installed = state.installed.map((version) => this.#installed(version, this.createdAt));
    this.requests = state.installing.map((version) => ({
      id: recordId('0Hf', this.id, version.versionId),
      version,
      at: new Date(),
      dueAt: null,
      status: 'IN_PROGRESS',
    }));
  }

  #user(user: OrgUser): User {
    const profile = this.state.profiles.find(({ name }) => name === user.profile);
    if (!profile)
      throw new Error(`${this.state.name}: ${user.username} has the unknown profile "${user.profile}".`);
    return {
      ...user,
      id: recordId('005', this.id, user.username),
      permissions: new Set(profile.permissions),
      profileId: this.profileId(profile),
      profileSetId: this.profileSetId(profile),
    };
  }

  #installed(version: PackageVersion, at: Date): Installed {
    const app = version.app && {
      ...version.app,
      id: recordId('0xI', this.id, `${version.app.namespace ?? ''}__${version.app.developerName}`),
    };
    return { version, app, at };
  }

  profileId(profile: OrgProfile): string {
    return recordId('00e', this.id, profile.name);
  }

  profileSetId(profile: OrgProfile): string {
    return recordId('0PS', this.id, `profile ${profile.name}`);
  }

  /** Apps installed in this org. */
  get apps(): InstalledApp[] {
    return this.installed.flatMap(({ app }) => (app ? [app] : []));
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

/** Throws when states contradict themselves; a scenario must fail when it is loaded, not when it is read. */
export const makeOrgs = (states: readonly OrgState[]): Org[] => {
  const seen = new Set<string>();
  for (const { users, name, profiles } of states) {
    for (const { username } of users) {
      if (seen.has(username)) throw new Error(`${name}: the username ${username} is used twice.`);
      seen.add(username);
    }
    for (const permission of profiles.flatMap((profile) => profile.permissions)) {
      if (!(permission in systemPermissions) && permission !== 'UseAnyApiClient')
        throw new Error(`${name}: the simulator does not know the permission ${permission}.`);
    }
  }
  return states.map((state) => new Org(state));
};
