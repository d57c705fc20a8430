import type { Evidence } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import type { ConnectedAppRow } from '../facts/connected-apps.ts';
import { vendorConnectedApp } from '../facts/vendor-connected-app.ts';
import type { Key } from '../locales/en.ts';

/** The apps that can be meant. */
const choices = (apps: readonly ConnectedAppRow[]): Evidence<Key> => ({
  kind: 'records',
  label: { key: 'connected-app.seen' },
  columns: [
    { key: 'connected-app-installed.id' },
    { key: 'connected-app.seen' },
    { key: 'connected-app-installed.since' },
    { key: 'connected-app-installed.by' },
  ],
  rows: apps.map((app) => [
    app.id,
    app.label,
    { key: 'connected-app-installed.on', params: { date: app.created } },
    app.createdBy,
  ]),
  total: apps.length,
});

/** Only an installed app has policies. One that users have merely authorised has no record here (A 3.4). */
export const connectedAppInstalled = defineCheck({
  id: 'connected-app-installed',
  title: 'connected-app-installed.title',
  why: 'connected-app-installed.why',
  severity: 'blocker',
  needs: { found: vendorConnectedApp },
  evaluate: ({ found }, { params }) => {
    const { label } = params.app;
    switch (found.state) {
      case 'installed':
        return {
          outcome: 'passed',
          message: { key: 'connected-app-installed.passed' },
          evidence: [
            {
              kind: 'value',
              label: { key: 'connected-app.seen' },
              expected: label,
              actual: found.app.label,
            },
            {
              kind: 'value',
              label: { key: 'connected-app-installed.since' },
              expected: null,
              actual: {
                key: 'connected-app-installed.on-by',
                params: { date: found.app.created, name: found.app.createdBy },
              },
            },
            ...(found.chosenFrom.length > 0 ? [choices(found.chosenFrom)] : []),
          ],
        };
      case 'several':
        return {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'connected-app-installed.several', params: { count: found.apps.length } },
          remedy: { key: 'connected-app-installed.several.remedy' },
          evidence: [choices(found.apps)],
        };
      case 'not-installed':
        return {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'connected-app-installed.absent' },
          remedy: { key: 'connected-app-installed.absent.remedy' },
          evidence: [
            {
              kind: 'value',
              label: { key: 'connected-app.seen' },
              expected: label,
              actual: { key: 'connected-app.not-installed' },
            },
          ],
        };
    }
  },
});
