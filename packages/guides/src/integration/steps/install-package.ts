import type { Step } from '../../model/guide.ts';
import { setupPage } from '../../setup-pages.ts';
import { packageInstalled } from '../checks/package-installed.ts';
import { packageVersion } from '../checks/package-version.ts';
import type { IntegrationPage } from '../context.ts';
import { installPage, isSandbox } from '../install-page.ts';
import type { Key } from '../locales/en.ts';
import { wantedVersionId } from '../wanted-package.ts';

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
    {
      kind: 'clicks',
      title: 'install.clicks',
      actions: [
        'install.click.open',
        'install.click.all-users',
        'install.click.acknowledge',
        'install.click.install',
      ],
    },
    {
      kind: 'open',
      label: 'install.open',
      hint: 'install.open.hint',
      href: (setup: IntegrationPage) => installPage(setup, wantedVersionId(setup.params, isSandbox(setup))),
    },
    {
      kind: 'screen',
      title: 'install.screen.title',
      description: 'install.screen',
      rows: [
        {
          kind: 'choice',
          control: 'radio',
          label: 'Who should have access?',
          options: [
            { label: 'Install for Admins Only', chosen: false, marked: false },
            { label: 'Install for All Users', chosen: true, marked: true },
            { label: 'Install for Specific Profiles…', chosen: false, marked: false },
          ],
        },
        {
          kind: 'choice',
          control: 'checkbox',
          label: 'Acknowledgment',
          options: [
            {
              label: 'I acknowledge that I’m installing a Non-Salesforce Application',
              chosen: true,
              marked: true,
            },
          ],
        },
        {
          kind: 'buttons',
          buttons: [
            { label: 'Install', marked: true },
            { label: 'Cancel', marked: false },
          ],
        },
      ],
    },
    { kind: 'note', tone: 'info', text: 'install.note.choice' },
    { kind: 'path', parts: ['Setup', 'Apps', 'Packaging', 'Installed Packages'] },
    {
      kind: 'open',
      label: 'install.manage',
      hint: 'install.manage.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/ImportedPackage/home'),
    },
  ],
  checks: [packageInstalled, packageVersion],
};
