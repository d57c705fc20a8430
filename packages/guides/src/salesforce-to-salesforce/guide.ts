import type { Guide } from '../model/guide.ts';
import { glossary } from './glossary.ts';
import { en, type Key } from './locales/en.ts';
import { type SharingParams, sharingParams } from './params.ts';
import { needs, questionsOf } from './questions.ts';
import { scenarios } from './scenarios/index.ts';
import { retirementNotice } from './shown.ts';
import { assignment } from './steps/assignment.ts';
import { columns } from './steps/columns.ts';
import { connect } from './steps/connect.ts';
import { connections } from './steps/connections.ts';
import { done } from './steps/done.ts';
import { edition } from './steps/edition.ts';
import { enabled } from './steps/enabled.ts';
import { listViews } from './steps/list-views.ts';
import { pageLayouts } from './steps/page-layouts.ts';
import { permissionSet } from './steps/permission-set.ts';
import { retirement } from './steps/retirement.ts';
import { rights } from './steps/rights.ts';
import { settings } from './steps/settings.ts';
import { withoutApi } from './without-api.ts';

export const salesforceToSalesforceGuide: Guide<SharingParams, Key> = {
  id: 'salesforce-to-salesforce',
  title: 'guide.title',
  params: sharingParams,
  describe: () => ({
    name: 'Salesforce to Salesforce',
    purpose:
      'People share records with partners who also use Salesforce. Contact Manager and Group Edition have no API: with these, you confirm each step with your name.',
  }),
  placeholders: () => ({}),
  fixedIn: () => ({ 'api-access': ['edition'], 'sign-in': ['connect'] }),
  withoutOrg: withoutApi,
  notice: { text: 'notice.unknown', seen: retirementNotice },
  minutes: 25,
  phases: [
    { id: 'prepare', title: 'phase.prepare' },
    { id: 'people', title: 'phase.people' },
    { id: 'records', title: 'phase.records' },
    { id: 'messages', title: 'phase.messages' },
    { id: 'finish', title: 'phase.finish' },
  ],
  questions: questionsOf,
  needs,
  glossary,
  steps: [
    edition,
    connect,
    retirement,
    rights,
    enabled,
    permissionSet,
    assignment,
    pageLayouts,
    listViews,
    columns,
    settings,
    connections,
    done,
  ],
  locales: { en },
  scenarios,
};
