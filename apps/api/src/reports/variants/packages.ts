import type { ScenarioAnswer, Variant } from '../answer.ts';
import type { DescribedOrg, Description } from '../description.ts';

const version = '04tQy0000000101';
const appMissing: ScenarioAnswer = {
  'app-enabled': 'failed blocker app-missing',
  'permitted-users': 'failed blocker app-missing',
  'refresh-token-policy': 'failed blocker app-missing',
  'ip-relaxation': 'failed blocker app-missing',
  'session-level': 'failed blocker app-missing',
};

const request = (
  Status: string,
  hour: number,
  ...messages: string[]
): DescribedOrg['installRequests'][number] => ({
  SubscriberPackageVersionKey: version,
  Status,
  Errors: messages.length > 0 ? { errors: messages.map((message) => ({ message })) } : null,
  CreatedDate: `2026-11-29T${String(hour).padStart(2, '0')}:00:00.000+0000`,
});

const packageIn = ({ org }: Description): DescribedOrg['packages'][number] => {
  const [first] = org.packages;
  if (!first) throw new Error('The input has a package.');
  return first;
};

/** Installs an earlier version of the package, with its app. */
const installEarlier = (description: Description, beta: boolean): void => {
  const { org, product } = description;
  const one = packageIn(description);
  const { app } = product.integration;
  org.packages.push({ ...one, id: '04tQy0000000100', version: '1.1.0.1', installed: true, beta });
  org.ecas.push({ dev: app.developerName, label: app.label, namespace: app.namespace, policy: {} });
};

/** States near the reports about packages, refreshed sandboxes and orgs without an API. */
export const packageVariants: readonly Variant[] = [
  {
    of: 'scenario-p01-install-failed',
    title: 'the package contradicts itself, so that its vendor has to act',
    change: ({ org }) => {
      org.installRequests = [
        request('Error', 11, '1. Permission Read Account depends on permission(s): Read Contact'),
      ];
    },
    answer: { 'package-installed': 'failed blocker package-installed.failed.vendor', ...appMissing },
  },
  {
    of: 'scenario-p01-install-failed',
    title: 'a later request succeeded and the package was removed again',
    change: ({ org }) => {
      org.installRequests = [request('SUCCESS', 12), ...org.installRequests];
    },
    answer: { 'package-installed': 'failed blocker package-installed.absent', ...appMissing },
  },
  {
    of: 'scenario-p01-install-failed',
    title: 'an earlier request failed for another reason',
    change: ({ org }) => {
      org.installRequests = [...org.installRequests, request('ERROR', 9, 'Something else')];
    },
    answer: { 'package-installed': 'failed blocker package-installed.failed.admin', ...appMissing },
  },
  {
    of: 'scenario-p01-install-failed',
    title: 'it was installed after the error',
    change: (description) => {
      const { app } = description.product.integration;
      packageIn(description).installed = true;
      description.org.ecas = [
        { dev: app.developerName, label: app.label, namespace: app.namespace, policy: {} },
      ];
    },
    answer: {},
  },
  {
    of: 'scenario-p01-install-failed',
    title: 'there is no request at all',
    change: ({ org }) => {
      org.installRequests = [];
    },
    answer: { 'package-installed': 'failed blocker package-installed.absent', ...appMissing },
  },
  {
    of: 'scenario-p01-install-failed',
    title: 'it is a beta version, in a production org',
    change: (description) => {
      packageIn(description).beta = true;
      description.org.installRequests = [];
    },
    answer: { 'package-installed': 'failed blocker install-stop.beta', ...appMissing },
  },
  {
    of: 'scenario-p01-install-failed',
    title: 'it is a beta version, in a sandbox',
    change: (description) => {
      packageIn(description).beta = true;
      description.org.installRequests = [];
      description.org.sandbox = true;
      description.product.answers.environment = 'sandbox';
    },
    answer: { 'package-installed': 'failed blocker package-installed.absent', ...appMissing },
  },
  {
    of: 'scenario-p01-install-failed',
    title: 'an earlier version is installed, and its upgrade failed',
    change: (description) => {
      installEarlier(description, false);
    },
    answer: { 'package-version': 'failed blocker package-installed.failed.admin' },
  },
  {
    of: 'scenario-p01-install-failed',
    title: 'a beta version is installed, which cannot be upgraded',
    change: (description) => {
      installEarlier(description, true);
      description.org.installRequests = [];
    },
    answer: { 'package-version': 'failed blocker install-stop.after-beta' },
  },
  {
    of: 'scenario-p03-may-not-install',
    title: 'the person may install packages',
    change: ({ org }) => {
      org.profiles['Acme Admin'] = { clone: 'System Administrator', custom: true, minus: [] };
    },
    answer: { 'package-installed': 'failed blocker package-installed.absent', ...appMissing },
  },
  {
    of: 'scenario-p03-may-not-install',
    title: 'the person lacks this permission alone, and an installation failed',
    change: ({ org }) => {
      org.profiles['Acme Admin'] = {
        clone: 'System Administrator',
        custom: true,
        minus: ['InstallPackaging'],
      };
      org.installRequests = [request('ERROR', 11, 'Missing Organization Feature: CommonPortal null')];
    },
    answer: {
      'package-installed': 'failed blocker package-installed.failed.admin',
      'reader-permissions': 'failed warning',
      ...appMissing,
    },
  },
  {
    of: 'scenario-l11-refreshed-sandbox-eca',
    title: 'only the policy record is missing',
    change: ({ org }) => {
      for (const app of org.ecas) delete app.oauthPlugin;
    },
    answer: {
      'permitted-users': 'failed blocker policy-missing',
      'refresh-token-policy': 'failed blocker policy-missing',
      'ip-relaxation': 'failed blocker policy-missing',
      'session-level': 'failed blocker policy-missing',
    },
  },
  {
    of: 'scenario-l11-refreshed-sandbox-eca',
    title: 'it is no sandbox, so that no refresh explains it',
    change: ({ org, product }) => {
      org.sandbox = false;
      product.answers.environment = 'production';
    },
    answer: {
      'app-enabled': 'failed blocker app-enabled.oauth-off',
      'permitted-users': 'failed blocker policy-missing',
      'refresh-token-policy': 'failed blocker policy-missing',
      'ip-relaxation': 'failed blocker policy-missing',
      'session-level': 'failed blocker policy-missing',
    },
  },
  {
    of: 'scenario-s12-api-off-live',
    title: 'only the person who signs in has no API',
    change: ({ org }) => {
      org.apiDisabled = false;
      org.profiles['Acme Admin'] = { clone: 'System Administrator', custom: true, minus: ['ApiEnabled'] };
      for (const user of org.users) if (user.profile === 'System Administrator') user.profile = 'Acme Admin';
    },
    answer: { 'api-access': 'failed blocker api-access.user' },
  },
  {
    of: 'scenario-s12-api-off-live',
    title: 'the edition has the API',
    change: ({ org }) => {
      org.apiDisabled = false;
    },
    answer: {},
  },
];
