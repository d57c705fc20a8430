import type { ScenarioAnswer, Variant } from '../answer.ts';
import { integrationUserIn, setIn } from '../described-parts.ts';
import type { Description } from '../description.ts';

/** States near the reports about the user that runs the integration. */

const license = 'SalesforceAPIIntegrationPsl';
const withoutRights: ScenarioAnswer = {
  'object-rights': 'failed blocker object-rights.missing',
  'field-rights': 'failed blocker field-rights.missing',
  'all-records': 'failed warning',
  'all-fields': 'failed advice',
};
/** Grants the one field of the lead that no profile shows. */
const showScore = (description: Description, access: 'r' | 'rw'): void => {
  description.org.permissionSets.push({
    name: 'Lead_Score',
    label: 'Lead Score',
    perms: [],
    objects: {},
    fields: { 'Lead.Score__c': access },
  });
  integrationUserIn(description).sets = ['Lead_Score'];
};

const unlicensedSets: readonly Variant[] = [
  {
    of: 'scenario-u01-set-without-license',
    title: 'the user does not hold the permission set license',
    change: (description) => {
      delete integrationUserIn(description).psls;
    },
    answer: {
      'integration-set': 'failed blocker integration-set.absent',
      'set-assigned': 'failed blocker set-assigned.absent',
    },
  },
  {
    of: 'scenario-u01-set-without-license',
    title: 'the set lacks a permission on an object',
    change: (description) => {
      setIn(description, 'Vendor_Data').objects.Contact = 'RVF';
    },
    answer: {
      'integration-set': 'passed integration-set.without-license',
      'object-rights': 'failed blocker object-rights.missing',
    },
  },
  {
    of: 'scenario-u01-set-without-license',
    title: 'the set is about another object, so that one for the integration is still to be made',
    change: (description) => {
      const set = setIn(description, 'Vendor_Data');
      set.objects = { Lead: 'RVF' };
      set.fields = {};
    },
    answer: {
      'integration-set': 'failed blocker integration-set.absent',
      'set-assigned': 'failed blocker set-assigned.absent',
      ...withoutRights,
    },
  },
];

const otherLicenses: readonly Variant[] = [
  {
    of: 'scenario-u02-set-for-other-license',
    title: 'the set of the package is for no license',
    change: (description) => {
      delete setIn(description, 'Pkg_Set').license;
    },
    answer: {},
  },
  {
    of: 'scenario-u02-set-for-other-license',
    title: 'the set of the package is for the user license of the user',
    change: (description) => {
      setIn(description, 'Pkg_Set').license = 'SALESFORCE_INTEGRATION_USER';
    },
    answer: {},
  },
  {
    of: 'scenario-u02-set-for-other-license',
    title: 'the set of the package is for a permission set license that the user does not hold',
    change: (description) => {
      setIn(description, 'Pkg_Set').license = 'VendorUserPsl';
      integrationUserIn(description).sets = ['Vendor_Integration', { name: 'Pkg_Set', noPsl: true }];
    },
    answer: {
      'object-rights': 'failed blocker lost-grant.set-license',
      'field-rights': 'failed blocker lost-grant.set-license',
      'all-records': 'failed warning',
      'all-fields': 'failed advice',
    },
  },
  {
    of: 'scenario-u02-set-for-other-license',
    title: 'the set of the user grants the same as well',
    change: (description) => {
      const { objects, fields } = setIn(description, 'Pkg_Set');
      Object.assign(setIn(description, 'Vendor_Integration'), { objects, fields });
    },
    answer: {},
  },
];

const powerfulUsers: readonly Variant[] = [
  {
    of: 'scenario-u03-privileged-robot',
    title: 'the integration needs neither changes nor Apex',
    change: ({ product }) => {
      product.integration.subscribe = false;
      product.integration.quota = false;
    },
    answer: {
      'over-granting': 'failed advice over-granting.found',
      'privileged-sign-in': 'cantTell needs-a-person privileged-sign-in.api-only',
    },
  },
  {
    of: 'scenario-u03-privileged-robot',
    title: 'the set grants nothing that makes a user privileged',
    change: (description) => {
      const { integration } = description.product;
      integration.subscribe = false;
      integration.quota = false;
      setIn(description, 'Vendor_Integration').perms = ['ApiEnabled'];
    },
    answer: { 'privileged-sign-in': 'passed privileged-sign-in.passed' },
  },
  {
    of: 'scenario-u03-privileged-robot',
    title: 'View All Data alone makes the user privileged',
    change: (description) => {
      const { integration } = description.product;
      integration.subscribe = false;
      integration.quota = false;
      setIn(description, 'Vendor_Integration').perms = ['ApiEnabled', 'ViewAllData'];
    },
    answer: {
      'over-granting': 'failed advice over-granting.found',
      'privileged-sign-in': 'cantTell needs-a-person privileged-sign-in.api-only',
    },
  },
];

const lockedUsers: readonly Variant[] = [
  {
    of: 'scenario-u05-locked',
    title: 'somebody has unlocked the user',
    change: (description) => {
      integrationUserIn(description).locked = false;
    },
    answer: { 'user-not-locked': 'passed user-not-locked.passed' },
  },
  {
    of: 'scenario-u05-locked',
    title: 'the person signed in may not see who is locked',
    change: ({ org }) => {
      org.profiles['Acme Admin'] = {
        clone: 'System Administrator',
        custom: true,
        minus: ['ManageUsers', 'ManageInternalUsers'],
      };
      for (const user of org.users) if (user.profile === 'System Administrator') user.profile = 'Acme Admin';
    },
    answer: {
      'user-not-locked': 'cantTell no-access user-not-locked.unread',
      'user-not-frozen': 'cantTell no-access user-not-frozen.unread',
      'reader-permissions': 'failed warning',
    },
  },
];

const seats: readonly Variant[] = [
  {
    of: 'scenario-u07-no-seats',
    title: 'one seat is free, so that the license can be given',
    change: ({ org }) => {
      org.psls[license] = { label: 'Salesforce API Integration', total: 5, used: 4 };
    },
    answer: {
      'set-license-assigned': 'failed blocker set-license-assigned.absent',
      'object-rights': 'failed blocker lost-grant.set-license',
      'field-rights': 'failed blocker lost-grant.set-license',
      'all-records': 'failed warning',
      'all-fields': 'failed advice',
    },
  },
  {
    of: 'scenario-u07-no-seats',
    title: 'the user has one of the five seats',
    change: (description) => {
      integrationUserIn(description).psls = [license];
    },
    answer: {},
  },
];

const hiddenFields: readonly Variant[] = [
  {
    of: 'scenario-f01-admin-no-fls',
    title: 'a permission set of the administrator shows the field',
    change: (description) => showScore(description, 'rw'),
    answer: { 'all-fields': 'failed advice', 'over-granting': 'failed advice' },
  },
  {
    of: 'scenario-f01-admin-no-fls',
    title: 'the permission set shows the field read-only',
    change: (description) => showScore(description, 'r'),
    answer: {
      'field-rights': 'failed blocker field-rights.missing',
      'all-fields': 'failed advice',
      'over-granting': 'failed advice',
    },
  },
];

export const userVariants: readonly Variant[] = [
  ...unlicensedSets,
  ...otherLicenses,
  ...powerfulUsers,
  ...lockedUsers,
  ...seats,
  ...hiddenFields,
];
