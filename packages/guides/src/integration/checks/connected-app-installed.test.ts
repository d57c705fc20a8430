import { testCheck } from '../../testing/check-table.ts';
import type { ConnectedAppRow } from '../facts/connected-apps.ts';
import { integration } from '../scenarios/world.ts';
import { connectedAppInstalled } from './connected-app-installed.ts';

const app: ConnectedAppRow = {
  id: '0CiHs000000AppBIAS',
  label: integration.app.label,
  adminApproved: false,
  refreshTokenPeriod: null,
  byInactivity: false,
  hasSessionPolicy: false,
  created: Date.UTC(2026, 10, 1),
  changed: null,
  createdBy: '',
};

testCheck(connectedAppInstalled, [
  [
    'the only one with its label',
    { found: { state: 'installed', app, foundBy: 'api-name', chosenFrom: [] } },
    'passed connected-app-installed.passed',
  ],
  [
    'one with another label, found by its API name',
    {
      found: {
        state: 'installed',
        app: { ...app, label: 'Orders to Tidewater' },
        foundBy: 'api-name',
        chosenFrom: [],
      },
    },
    'passed connected-app-installed.renamed',
  ],
  [
    'chosen from two',
    {
      found: {
        state: 'installed',
        app,
        foundBy: 'choice',
        chosenFrom: [app, { ...app, id: '0CiHs000000OthBIAS' }],
      },
    },
    'passed connected-app-installed.passed',
  ],
  [
    'several, and none is chosen',
    { found: { state: 'several', apps: [app, { ...app, label: '' }] } },
    'failed blocker connected-app-installed.several',
  ],
  ['none', { found: { state: 'not-installed' } }, 'failed blocker connected-app-installed.absent'],
  [
    'the only one with the label, whose API name is in no list',
    { found: { state: 'installed', app, foundBy: 'label', chosenFrom: [] } },
    'passed connected-app-installed.by-name',
  ],
  [
    'the only one with the label, and API names cannot be read',
    { found: { state: 'installed', app, foundBy: 'unsure', chosenFrom: [] } },
    'cantTell not-readable-by-api connected-app-installed.unsure',
  ],
  [
    'one with the label and another API name',
    { found: { state: 'several', apps: [app] } },
    'failed blocker connected-app-installed.other',
  ],
]);
