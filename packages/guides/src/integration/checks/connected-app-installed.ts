import { choose } from '../../model/acts.ts';
import type { SomeEvidence } from '../../model/check.ts';
import {
  actualValue,
  cantTell,
  compared,
  defineCheck,
  failed,
  passed,
  records,
  withAct,
} from '../define-check.ts';
import type { ConnectedAppRow } from '../facts/connected-apps.ts';
import { connectedAppChoice, vendorConnectedApp } from '../facts/vendor-connected-app.ts';
import type { Key } from '../locales/en.ts';

/** Returns evidence that lists the possible apps. */
const choices = (apps: readonly ConnectedAppRow[]) =>
  records(
    { key: 'connected-app.seen' },
    [
      { key: 'connected-app-installed.id' },
      { key: 'connected-app.seen' },
      { key: 'connected-app-installed.since' },
      { key: 'connected-app-installed.by' },
    ],
    apps.map((app) => [
      app.id,
      app.label,
      { key: 'connected-app-installed.on', params: { date: app.created } },
      app.createdBy,
    ]),
  );

/** Only an installed app has policies. An app that users have only authorized has no record here (A 3.4). */
export const connectedAppInstalled = defineCheck({
  id: 'connected-app-installed',
  title: 'connected-app-installed.title',
  why: 'connected-app-installed.why',
  severity: 'blocker',
  needs: { found: vendorConnectedApp },
  statement: 'connected-app-installed.statement',
  evaluate: ({ found }, { params }) => {
    const { label } = params.app;
    switch (found.state) {
      case 'installed': {
        const { app, foundBy, chosenFrom } = found;
        const evidence: SomeEvidence<Key> = [
          compared({ key: 'connected-app.seen' }, label, app.label),
          actualValue(
            { key: 'connected-app-installed.since' },
            { key: 'connected-app-installed.on-by', params: { date: app.created, name: app.createdBy } },
          ),
          ...(chosenFrom.length > 0 ? [choices(chosenFrom)] : []),
        ];
        if (foundBy === 'unsure')
          return cantTell('not-readable-by-api', {
            severity: 'warning',
            message: 'connected-app-installed.unsure',
            remedy: 'connected-app-installed.unsure.remedy',
            evidence,
          });
        if (foundBy === 'label') return passed('connected-app-installed.by-name', ...evidence);
        return passed(
          app.label === label ? 'connected-app-installed.passed' : 'connected-app-installed.renamed',
          ...evidence,
        );
      }
      case 'several':
        return withAct(
          failed(
            'blocker',
            found.apps.length === 1
              ? 'connected-app-installed.other'
              : { key: 'connected-app-installed.several', params: { count: found.apps.length } },
            'connected-app-installed.several.remedy',
            choices(found.apps),
          ),
          choose(connectedAppChoice, 'connected-app-choice.choose'),
        );
      case 'not-installed':
        return failed(
          'blocker',
          'connected-app-installed.absent',
          'connected-app-installed.absent.remedy',
          compared({ key: 'connected-app.seen' }, label, { key: 'connected-app.not-installed' }),
        );
    }
  },
});
