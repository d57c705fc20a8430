import { z } from 'zod';
import { listOf } from '../org/list-of.ts';
import { definePart } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import type { User } from '../org/user.ts';
import {
  audit,
  audited,
  defineTable,
  flag,
  hasAnyOf,
  id,
  lookup,
  moment,
  nillable,
  picklist,
  stamp,
  text,
} from './table.ts';

/** Object Reference, PartnerNetworkConnection. */
const statuses = [
  'Sent',
  'Received',
  'Pending',
  'Accepted',
  'Rejected',
  'Inactive',
  'Disconnecting',
  'ConnectionSuspended',
  'SubscribeInProgress',
  'UsersInitialSync',
  'BulkSyncMetadata',
] as const;

/** The settings of the page Salesforce to Salesforce Settings; no API shows them. */
const settings = z.strictObject({
  fromAddress: z.string().default(''),
  fromName: z.string().default(''),
  /** Names of email templates, by the label of their setting. */
  templates: z.record(z.string(), z.string()).prefault({}),
});

/** A list view on External Sharing; no API shows it. */
export interface ListView {
  readonly name: string;
  readonly uniqueName: string;
  readonly owner: User;
  /** Who sees it besides its owner: nobody, everybody, or these groups and roles. */
  readonly sharedTo: 'nobody' | 'all' | readonly string[];
}

export const partnerNetwork = definePart({
  state: {
    /** Salesforce to Salesforce. */
    partnerNetwork: z
      .strictObject({
        enabled: z.boolean().default(false),
        connections: listOf(
          z.strictObject({ name: z.string(), status: z.enum(statuses).default('Accepted') }),
        ).default([]),
        settings: settings.prefault({}),
      })
      .prefault({}),
  },
  start: ({ partnerNetwork: { enabled, connections, settings: declared } }) => ({
    enabled,
    connections: [...connections],
    settings: structuredClone(declared),
    views: [] as ListView[],
  }),
  faults: ({ partnerNetwork: { enabled, connections } }) =>
    connections.length > 0 && !enabled ? ['connections exist only while the feature is on.'] : [],
});

/** Connections to other orgs. The object does not exist while the feature is off (P 6.1). */
export const partnerNetworkConnection = defineTable({
  name: 'PartnerNetworkConnection',
  label: 'Connection',
  keyPrefix: '04P',
  surelyShownTo: hasAnyOf('ViewAllData', 'ModifyAllData'),
  readable: ({ org }) => partnerNetwork.in(org).enabled,
  fields: [
    id('Connection ID'),
    text('ConnectionName', 'Connection Name'),
    picklist('ConnectionStatus', 'Connection Status', statuses),
    picklist('ConnectionType', 'Connection Type', ['Standard', 'Replication']),
    lookup('AccountId', 'Account ID', ['Account'], nillable),
    lookup('ContactId', 'Contact ID', ['Contact'], nillable),
    lookup('PrimaryContactId', 'Primary Contact ID', ['User']),
    moment('ResponseDate', 'Response Date', nillable),
    flag('IsSyncAuditFields', 'Sync Audit Fields'),
    flag('IsSyncMetadata', 'Sync Metadata'),
    flag('IsSyncUsers', 'Sync Users'),
    picklist('ReplicationRole', 'Replication Role', ['Primary', 'Secondary'], nillable),
    ...audit.filter(({ name }) => name !== 'SystemModstamp'),
  ],
  rows: (viewer) => {
    const { SystemModstamp: _, ...seen } = audited(viewer);
    return partnerNetwork.in(viewer.org).connections.map(({ name, status }) => ({
      Id: recordId('04P', viewer.org.id, name),
      ConnectionName: name,
      ConnectionStatus: status,
      ConnectionType: 'Standard',
      AccountId: null,
      ContactId: null,
      PrimaryContactId: viewer.org.builder.id,
      ResponseDate: status === 'Accepted' ? stamp(viewer.org.createdAt) : null,
      IsSyncAuditFields: false,
      IsSyncMetadata: false,
      IsSyncUsers: false,
      ReplicationRole: null,
      ...seen,
    }));
  },
});
