import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import type { PageLink } from '../../model/task.ts';
import { installPackage as installPackagePage } from '../../screens/install-package.ts';
import { installationComplete } from '../../screens/installation-complete.ts';
import { installationProgress } from '../../screens/installation-progress.ts';
import { installedPackages } from '../../screens/installed-packages.ts';
import { upgradePackage } from '../../screens/upgrade-package.ts';
import { packageInstalled } from '../checks/package-installed.ts';
import { packageVersion } from '../checks/package-version.ts';
import type { IntegrationPage } from '../context.ts';
import { installPage, isSandbox } from '../install-page.ts';
import type { Key } from '../locales/en.ts';
import { wantedVersionId } from '../wanted-package.ts';

const open: PageLink<Key> = {
  label: 'install.open',
  href: (setup: IntegrationPage) => installPage(setup, wantedVersionId(setup.params, isSandbox(setup))),
};

/** Salesforce shows it for packages that are not in its AppExchange program (A 4.1). */
const acknowledgment =
  "I acknowledge that I'm installing a Non-Salesforce Application that is not authorized for distribution as part of Salesforce's AppExchange Partner Program.";
const values = {
  'Choose who gets access': { wanted: 'Install for All Users' },
  Acknowledgment: { rows: [acknowledgment] },
} as const;

/** Precedes sign-in: an External Client App that is not installed cannot be used to sign in (A 2.6). */
export const installPackage: Step<Key> = {
  id: 'install-package',
  phase: 'prepare',
  name: 'install.name',
  title: 'install.title',
  openTitle: 'install.open-title',
  why: 'install.why',
  needs: ['Download AppExchange Packages'],
  when: { needs: 'external-client-app' },
  beforeSignIn: true,
  body: [
    { kind: 'question', question: 'environment' },
    { kind: 'note', tone: 'info', text: 'install.note.choice' },
  ],
  tasks: [
    {
      id: 'install-package',
      title: 'install.task',
      clicks: [
        'install.click.sign-in',
        'install.click.all-users',
        'install.click.acknowledge',
        'install.click.install',
        'install.click.done',
      ],
      open,
      drawings: [
        draw(installPackagePage, { description: 'install.drawing', values, press: ['Install'] }),
        draw(installationProgress, { description: 'install.drawing.progress' }),
        draw(installationComplete, { description: 'install.drawing.complete', press: ['Done'] }),
        draw(installedPackages, {
          description: 'install.drawing.packages',
          values: {
            'Installed Packages': {
              records: ({ params: { app } }: IntegrationPage) =>
                app.type === 'external-client-app' ? [[app.package.name, app.namespace ?? '']] : [],
              markedRow: null,
            },
          },
        }),
      ],
      thenSignIn: 'install.then-sign-in',
    },
    {
      id: 'upgrade-package',
      fixes: ['package-version'],
      title: 'upgrade.task',
      clicks: [
        'install.click.sign-in',
        'install.click.all-users',
        'install.click.acknowledge',
        'upgrade.click.upgrade',
      ],
      open,
      drawings: [
        draw(upgradePackage, { description: 'upgrade.drawing', values, press: ['Upgrade'] }),
        draw(installationProgress, { description: 'install.drawing.progress' }),
        draw(installationComplete, { description: 'install.drawing.complete', press: ['Done'] }),
      ],
      thenSignIn: 'install.then-sign-in',
    },
  ],
  checks: [packageInstalled, packageVersion],
};
