import type { Variant } from '../answer.ts';
import { integrationUserIn } from '../described-parts.ts';

/** States near the reports about the user that runs the integration. */
export const userVariants: readonly Variant[] = [
  {
    of: 'scenario-u07-no-seats',
    title: 'one seat is free, so that the license can be given',
    change: ({ org }) => {
      org.psls.SalesforceAPIIntegrationPsl = { label: 'Salesforce API Integration', total: 5, used: 4 };
    },
    answer: { 'set-license-assigned': 'failed blocker' },
  },
  {
    of: 'scenario-u07-no-seats',
    title: 'the user has one of the five seats',
    change: (description) => {
      integrationUserIn(description).psls = ['SalesforceAPIIntegrationPsl'];
    },
    answer: {},
  },
  {
    of: 'scenario-f01-admin-no-fls',
    title: 'a permission set of the administrator shows the field',
    change: (description) => {
      description.org.permissionSets.push({
        name: 'Lead_Score',
        label: 'Lead Score',
        perms: [],
        objects: {},
        fields: { 'Lead.Score__c': 'rw' },
      });
      integrationUserIn(description).sets = ['Lead_Score'];
    },
    answer: { 'all-fields': 'failed advice', 'over-granting': 'failed advice' },
  },
  {
    of: 'scenario-f01-admin-no-fls',
    title: 'the permission set shows the field read-only',
    change: (description) => {
      description.org.permissionSets.push({
        name: 'Lead_Score',
        label: 'Lead Score',
        perms: [],
        objects: {},
        fields: { 'Lead.Score__c': 'r' },
      });
      integrationUserIn(description).sets = ['Lead_Score'];
    },
    answer: {
      'field-rights': 'failed blocker field-rights.missing',
      'all-fields': 'failed advice',
      'over-granting': 'failed advice',
    },
  },
];
