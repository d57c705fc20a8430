import { z } from 'zod';
import { listOf } from '../org/list-of.ts';
import { definePart } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import {
  audit,
  audited,
  defineTable,
  flag,
  hasAnyOf,
  id,
  lookup,
  nillable,
  picklist,
  text,
} from './table.ts';

export const email = definePart({
  state: {
    emailTemplates: listOf(
      z.strictObject({
        name: z.string(),
        active: z.boolean().default(true),
        folder: z.string().default('Public'),
      }),
    ).default([]),
    /** Organization-wide email addresses. */
    orgWideAddresses: listOf(
      z.strictObject({ address: z.string(), displayName: z.string(), verified: z.boolean().default(true) }),
    ).default([]),
  },
  start: ({ emailTemplates, orgWideAddresses }) => ({
    emailTemplates: structuredClone(emailTemplates),
    orgWideAddresses: structuredClone(orgWideAddresses),
  }),
});

/** Everybody sees public templates; which folders a user may see is not simulated. */
export const emailTemplate = defineTable({
  name: 'EmailTemplate',
  label: 'Email Template',
  keyPrefix: '00X',
  surelyShownTo: hasAnyOf('ViewAllData', 'ModifyAllData'),
  fields: [
    id('Email Template ID'),
    text('Name', 'Email Template Name'),
    text('DeveloperName', 'Template Unique Name'),
    text('NamespacePrefix', 'Namespace Prefix', nillable),
    lookup('OwnerId', 'Owner ID', ['User']),
    text('FolderName', 'Folder Name', nillable),
    flag('IsActive', 'Available For Use'),
    picklist('TemplateType', 'Template Type', ['text', 'html', 'custom', 'visualforce']),
    text('Description', 'Description', nillable),
    ...audit,
  ],
  rows: (viewer) =>
    email.in(viewer.org).emailTemplates.map(({ name, active, folder }) => ({
      Id: recordId('00X', viewer.org.id, name),
      Name: name,
      DeveloperName: name.replace(/\W+/g, '_'),
      NamespacePrefix: null,
      OwnerId: viewer.org.builder.id,
      FolderName: folder,
      IsActive: active,
      TemplateType: 'text',
      Description: null,
      ...audited(viewer),
    })),
});

export const orgWideEmailAddress = defineTable({
  name: 'OrgWideEmailAddress',
  label: 'Organization-wide From Email Address',
  labelPlural: 'Organization-wide From Email Addresses',
  keyPrefix: '0D2',
  surelyShownTo: hasAnyOf('ViewSetup'),
  fields: [
    id('Organization-wide From Email Address ID'),
    text('Address', 'Email Address', { type: 'email' }),
    text('DisplayName', 'Display Name'),
    flag('IsAllowAllProfiles', 'Allow All Profiles'),
    flag('IsVerified', 'Status'),
    picklist('Purpose', 'Purpose', ['UserSelection', 'DefaultNoreply', 'UserSelectionAndDefaultNoReply']),
    ...audit,
  ],
  rows: (viewer) =>
    email.in(viewer.org).orgWideAddresses.map(({ address, displayName, verified }) => ({
      Id: recordId('0D2', viewer.org.id, address),
      Address: address,
      DisplayName: displayName,
      IsAllowAllProfiles: true,
      IsVerified: verified,
      Purpose: 'UserSelection',
      ...audited(viewer),
    })),
});
