import { z } from 'zod';
import { listOf } from '../org/list-of.ts';
import type { Org } from '../org/org.ts';
import { definePart } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import { sameId, to18 } from '../salesforce-id.ts';
import {
  audit,
  audited,
  complex,
  defineTable,
  flag,
  hasAnyOf,
  id,
  lookup,
  nillable,
  picklist,
  text,
  unfilterable,
} from './table.ts';

const hidden = { ...nillable, ...unfilterable };

const appPolicy = z.strictObject({
  permittedUsers: z.enum(['AllSelfAuthorized', 'AdminApprovedPreAuthorized']),
  ipRelaxation: z.enum(['Enforce', 'Bypass', 'Bypass_2factor', 'Enforce_RelaxRefresh']),
  refreshToken: z.enum(['Infinite', 'Zero', 'SpecificLifetime', 'SpecificInactivity']),
  refreshTokenValidity: z
    .strictObject({ period: z.number(), unit: z.enum(['Days', 'Hours', 'Months']) })
    .exactOptional(),
  sessionLevel: z.enum(['LOW', 'STANDARD', 'HIGH_ASSURANCE']).exactOptional(),
  policyAction: z.enum(['Block', 'RaiseSessionLevel', 'StepUpMFA']).exactOptional(),
  enabled: z.boolean(),
  /** Names of profiles and permission sets that are granted the app; they matter when users are pre-authorized. */
  grantedProfiles: listOf(z.string()).exactOptional(),
});
/** The admin's OAuth policies for an External Client App, in the words of `ExtlClntAppOauthPlcyCnfg`. */
export type AppPolicy = z.output<typeof appPolicy>;

const externalClientApp = z.strictObject({
  developerName: z.string(),
  label: z.string(),
  namespace: z.string().nullable(),
  consumerKey: z.string(),
  consumerSecret: z.string().nullable(),
  callbackUrls: listOf(z.string()),
  /** What Salesforce shows of where the app comes from; absent for what its package, or the lack of one, makes it. */
  distributionState: z.string().nullable().exactOptional(),
  /** A refresh of the sandbox has left the app without its OAuth part (C 2). */
  oauthLost: z.literal(true).exactOptional(),
  /** When somebody last saved its policies; absent if they are as they were made. */
  policyChanged: z.iso.datetime().exactOptional(),
  /** The policies that the app gets when it is installed; null when Salesforce made no policy record. */
  policy: appPolicy.nullable(),
});
export type ExternalClientApp = z.output<typeof externalClientApp>;

const packageVersion = z.strictObject({
  /** 04t… */
  versionId: z.string(),
  /** 033…, the same for all versions of a package. */
  packageId: z.string(),
  name: z.string(),
  namespace: z.string().nullable(),
  /** Major, minor, patch, build. */
  version: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly(),
  app: externalClientApp.nullable(),
  /** A beta version: for sandboxes and developer orgs only. */
  beta: z.boolean().exactOptional(),
  deprecated: z.boolean().exactOptional(),
  /** Why its installation ends with an error; absent if it succeeds. */
  fails: listOf(z.string()).exactOptional(),
});
export type PackageVersion = z.output<typeof packageVersion>;

export interface InstalledApp extends Omit<ExternalClientApp, 'policyChanged'> {
  readonly id: string;
  policy: AppPolicy | null;
  policyChanged?: string;
}

/** Saves the policies of an app as somebody does now. */
export const savePolicy = (app: InstalledApp, policy: AppPolicy): void => {
  app.policy = policy;
  app.policyChanged = new Date().toISOString();
};

interface Installed {
  readonly version: PackageVersion;
  readonly app: InstalledApp | null;
  readonly at: Date;
}

/** A `PackageInstallRequest`. `dueAt` is null if the scenario says that it never ends. */
interface InstallRequest {
  readonly id: string;
  readonly version: PackageVersion;
  readonly at: Date;
  readonly dueAt: number | null;
  /** Salesforce's documentation and its CLI spell the states differently (A 4.4). */
  status: string;
  errors: readonly string[];
}

/** A request that has ended, as a scenario declares it. */
const endedRequest = z.strictObject({
  version: packageVersion,
  status: z.string(),
  errors: listOf(z.string()).default([]),
  at: z.iso.datetime(),
});

const localApp = (org: Org, app: ExternalClientApp): InstalledApp => ({
  distributionState: 'Local',
  ...app,
  id: recordId('0xI', org.id, `local ${app.namespace ?? ''}__${app.developerName}`),
});

const install = (org: Org, version: PackageVersion, at: Date): Installed => {
  const { app } = version;
  const key = `${app?.namespace ?? ''}__${app?.developerName}`;
  return { version, at, app: app && { ...app, id: recordId('0xI', org.id, key) } };
};

/** The packages of an org now. */
class Packages {
  readonly #org: Org;
  installed: Installed[];
  readonly requests: InstallRequest[] = [];
  readonly #local: readonly InstalledApp[];

  constructor(org: Org, installed: readonly PackageVersion[], local: readonly ExternalClientApp[]) {
    this.#org = org;
    this.#local = local.map((app) => localApp(org, app));
    this.installed = installed.map((version) => install(org, version, org.createdAt));
  }

  /** The External Client Apps of the installed packages, and those that were made in the org. */
  get apps(): InstalledApp[] {
    return [...this.installed.flatMap(({ app }) => app ?? []), ...this.#local];
  }

  /** Starts an installation; `settle` ends it when this many milliseconds have passed, or never. */
  request(version: PackageVersion, milliseconds: number | null): InstallRequest {
    const number = this.requests.length;
    const request: InstallRequest = {
      id: recordId('0Hf', this.#org.id, number === 0 ? version.versionId : `${version.versionId} ${number}`),
      version,
      at: new Date(),
      dueAt: milliseconds === null ? null : Date.now() + milliseconds,
      status: 'IN_PROGRESS',
      errors: [],
    };
    this.requests.push(request);
    return request;
  }

  /** Adds a request that ended in the past. */
  addEnded({ version, status, errors, at }: z.output<typeof endedRequest>): void {
    const { length } = this.requests;
    const id = recordId('0Hf', this.#org.id, `${version.versionId} ended ${length}`);
    this.requests.push({ id, version, at: new Date(at), dueAt: null, status, errors });
  }

  /** Ends the installations that are due. An upgrade keeps the app's policies, as in a real org. */
  settle(now = Date.now()): void {
    for (const request of this.requests) {
      if (request.status !== 'IN_PROGRESS' || request.dueAt === null || request.dueAt > now) continue;
      if (request.version.fails) {
        request.status = 'ERROR';
        request.errors = request.version.fails;
        continue;
      }
      request.status = 'SUCCESS';
      const before = this.installed.find(({ version }) =>
        sameId(version.packageId, request.version.packageId),
      );
      const after = install(this.#org, request.version, new Date());
      if (before?.app && after.app) {
        after.app.policy = before.app.policy;
        if (before.app.policyChanged) after.app.policyChanged = before.app.policyChanged;
      }
      this.installed = [...this.installed.filter((one) => one !== before), after];
    }
  }

  uninstall(versionId: string): Installed | undefined {
    const removed = this.installed.find(({ version }) => sameId(version.versionId, versionId));
    this.installed = this.installed.filter((one) => one !== removed);
    return removed;
  }
}

export const packages = definePart({
  state: {
    installed: listOf(packageVersion).default([]),
    /** External Client Apps that were made in the org itself. */
    localApps: listOf(externalClientApp).default([]),
    /** Versions that are being installed: the request exists, the package does not exist yet. */
    installing: listOf(packageVersion).default([]),
    /** Requests to install that have ended, oldest first. */
    ended: listOf(endedRequest).default([]),
    /** Versions that can be installed by their address. */
    available: listOf(packageVersion).default([]),
  },
  quirks: {
    /** `InstalledSubscriberPackage` is not an object of the Tooling API. */
    installedPackagesMissing: z.boolean().default(false),
  },
  start: (declared, org) => {
    const made = new Packages(org, declared.installed, declared.localApps);
    for (const request of declared.ended) made.addEnded(request);
    for (const version of declared.installing) made.request(version, null);
    return made;
  },
  save: ({ apps }) => {
    const policies = apps.map(({ policy }) => policy);
    return () => {
      for (const [index, app] of apps.entries()) app.policy = policies[index] ?? null;
    };
  },
});

/** No permission is documented; Setup's Installed Packages page needs View Setup and Configuration. */
export const seesPackages = hasAnyOf('ViewSetup');

export const installedSubscriberPackage = defineTable({
  apis: ['tooling'],
  name: 'InstalledSubscriberPackage',
  label: 'Installed Subscriber Package',
  keyPrefix: '0A3',
  readable: ({ org }) => !packages.declaredIn(org).quirks.installedPackagesMissing,
  shownTo: seesPackages,
  fields: [
    id('Installed Subscriber Package ID'),
    lookup('SubscriberPackageId', 'Subscriber Package ID', ['SubscriberPackage'], {
      ...nillable,
      type: 'id',
    }),
    lookup('SubscriberPackageVersionId', 'Subscriber Package Version ID', ['SubscriberPackageVersion'], {
      ...nillable,
      type: 'id',
    }),
    text('MinPackageVersionId', 'Minimum Package Version ID', { ...nillable, type: 'id' }),
  ],
  rows: ({ org }) =>
    packages.in(org).installed.map(({ version }) => ({
      Id: recordId('0A3', org.id, version.packageId),
      SubscriberPackageId: to18(version.packageId),
      SubscriberPackageVersionId: to18(version.versionId),
      MinPackageVersionId: to18(version.versionId),
    })),
});

export const packageInstallRequest = defineTable({
  apis: ['tooling'],
  name: 'PackageInstallRequest',
  label: 'Subscriber Package Install Request',
  keyPrefix: '0Hf',
  shownTo: seesPackages,
  fields: [
    id('Package Install Request ID'),
    flag('IsDeleted', 'Deleted'),
    ...audit,
    text('SubscriberPackageVersionKey', 'Subscriber Package Version Key'),
    picklist('Status', 'Status', ['Error', 'InProgress', 'Success', 'Unknown'], hidden),
    picklist('SecurityType', 'Security Type', ['Custom', 'Full', 'None']),
    picklist('NameConflictResolution', 'Name Conflict Resolution', ['Block', 'RenameMetadata']),
    picklist('PackageInstallSource', 'Package Install Source', ['U', 'R', 'D', 'S', 'A'], nillable),
    complex('Errors', 'Errors'),
  ],
  rows: (viewer) =>
    packages.in(viewer.org).requests.map((request) => ({
      Id: request.id,
      IsDeleted: false,
      ...audited(viewer, request.at),
      SubscriberPackageVersionKey: to18(request.version.versionId),
      Status: request.status,
      SecurityType: 'None',
      NameConflictResolution: 'Block',
      PackageInstallSource: 'U',
      Errors: request.errors.length > 0 ? { errors: request.errors.map((message) => ({ message })) } : null,
    })),
});
