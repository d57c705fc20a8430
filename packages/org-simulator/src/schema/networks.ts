import { z } from 'zod';
import { listOf } from '../org/list-of.ts';
import type { Org } from '../org/org.ts';
import { definePart, unknownNames } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import type { Viewer } from '../org/viewer.ts';
import { to18 } from '../salesforce-id.ts';
import { audit, audited, defineTable, flag, id, lookup, nillable, picklist, text } from './table.ts';

const statuses = ['UnderConstruction', 'Live', 'DownForMaintenance'] as const;
const assignments = [
  'Added',
  'WaitingForAdd',
  'WaitingForRemove',
  'FailedAdd',
  'FailedRemove',
  'AddCalculated',
  'RemoveCalculated',
] as const;

/** A site as it is now. */
export interface Network {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  status: (typeof statuses)[number];
  /** Status of the membership by name of the profile. */
  readonly members: Map<string, (typeof assignments)[number]>;
}

/** Digital Experiences and its sites. */
export const digitalExperiences = definePart({
  state: {
    digitalExperiences: z.boolean().default(false),
    /** Standard external profiles may be used for self-registration, user creation and login. */
    standardExternalProfiles: z.boolean().default(false),
    networks: listOf(
      z.strictObject({
        /** 15 characters, starting 0DB. */
        id: z.string(),
        name: z.string(),
        path: z.string(),
        status: z.enum(statuses).default('Live'),
        members: z.record(z.string(), z.enum(assignments)).default({}),
      }),
    ).default([]),
  },
  start: (declared) => ({
    isOn: declared.digitalExperiences,
    allowsStandardProfiles: declared.standardExternalProfiles,
    networks: declared.networks.map(
      ({ members, ...one }): Network => ({
        ...one,
        id: to18(one.id),
        members: new Map(Object.entries(members)),
      }),
    ),
  }),
  faults: (declared, org) =>
    unknownNames(
      'profile',
      declared.networks.flatMap(({ members }) => Object.keys(members)),
      new Set(org.access.profiles.map(({ name }) => name)),
    ),
});

const isOn = ({ org }: Viewer): boolean => digitalExperiences.in(org).isOn;

/** Other users see only the sites that they belong to (Object Reference, Network). */
const networksFor = ({ org, user }: Viewer): readonly Network[] => {
  const seesAll = ['ManageNetworks', 'ViewAllData', 'ModifyAllData'].some((right) =>
    user.permissions.has(right),
  );
  const profile = org.profileOf(user).name;
  return digitalExperiences.in(org).networks.filter((one) => seesAll || one.members.get(profile) === 'Added');
};

export const network = defineTable({
  name: 'Network',
  label: 'Network',
  keyPrefix: '0DB',
  readable: isOn,
  fields: [
    id('Network ID'),
    text('Name', 'Name'),
    picklist('Status', 'Status', statuses),
    text('Description', 'Description', nillable),
    text('UrlPathPrefix', 'URL Path Prefix', nillable),
    flag('OptionsSelfRegistrationEnabled', 'SelfRegistrationEnabled'),
    flag('OptionsSendWelcomeEmail', 'SendWelcomeEmail'),
    ...audit,
  ],
  rows: (viewer) =>
    networksFor(viewer).map((one) => ({
      Id: one.id,
      Name: one.name,
      Status: one.status,
      Description: null,
      UrlPathPrefix: one.path,
      OptionsSelfRegistrationEnabled: false,
      OptionsSendWelcomeEmail: true,
      ...audited(viewer),
    })),
});

export const networkMemberGroup = defineTable({
  name: 'NetworkMemberGroup',
  label: 'Network Member Group',
  keyPrefix: '0DL',
  readable: isOn,
  fields: [
    id('Network Member Group ID'),
    lookup('NetworkId', 'Network ID', ['Network']),
    lookup('ParentId', 'Parent ID', ['PermissionSet', 'Profile']),
    picklist('AssignmentStatus', 'Assignment Status', assignments),
    ...audit,
  ],
  rows: (viewer) =>
    networksFor(viewer).flatMap((one) =>
      [...one.members].map(([name, status]) => ({
        Id: recordId('0DL', viewer.org.id, `${one.id} ${name}`),
        NetworkId: one.id,
        ParentId: profileId(viewer.org, name),
        AssignmentStatus: status,
        ...audited(viewer),
      })),
    ),
});

const profileId = (org: Org, name: string): string | null =>
  org.access.profiles.find((one) => one.name === name)?.id ?? null;

/** Users of an added profile become members when Salesforce has worked off the addition. */
export const networkMember = defineTable({
  name: 'NetworkMember',
  label: 'Network Member',
  keyPrefix: '0DO',
  readable: isOn,
  fields: [
    id('Network Member ID'),
    lookup('MemberId', 'Member ID', ['User']),
    lookup('NetworkId', 'Network ID', ['Network']),
    ...audit,
  ],
  rows: (viewer) =>
    networksFor(viewer).flatMap((one) =>
      viewer.org.users
        .filter((user) => user.active && one.members.get(viewer.org.profileOf(user).name) === 'Added')
        .map((user) => ({
          Id: recordId('0DO', viewer.org.id, `${one.id} ${user.id}`),
          MemberId: user.id,
          NetworkId: one.id,
          ...audited(viewer),
        })),
    ),
});
