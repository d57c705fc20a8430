import type { Step } from '../../model/guide.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { connectedAppInstalled } from '../checks/connected-app-installed.ts';
import { connectedIpRelaxation } from '../checks/ip-relaxation.ts';
import { connectedRefreshTokenPolicy } from '../checks/refresh-token-policy.ts';
import { connectedAppChoice } from '../facts/vendor-connected-app.ts';
import type { Key } from '../locales/en.ts';
import {
  connectedAppRecord,
  connectedAppState,
  connectedIpVisibility,
  connectedIpRelaxation as shownIpRelaxation,
} from '../shown.ts';

export const tokenPolicy: Step<Key> = {
  id: 'token-policy',
  phase: 'app',
  name: 'token-policy.name',
  title: 'token-policy.title',
  openTitle: 'token-policy.open-title',
  why: 'token-policy.why',
  needs: ['Customize Application', 'Manage Connected Apps'],
  when: { needs: 'connected-app' },
  body: [
    { kind: 'question', question: connectedAppChoice },
    {
      kind: 'clicks',
      title: 'token-policy.install',
      actions: ['token-policy.click.usage', 'token-policy.click.install'],
      when: { fact: connectedAppState, is: 'not-installed' },
    },
    {
      kind: 'path',
      parts: ['Setup', 'Apps', 'Connected Apps', 'Connected Apps OAuth Usage'],
      when: { fact: connectedAppState, is: 'not-installed' },
    },
    {
      kind: 'open',
      label: 'token-policy.usage',
      hint: 'token-policy.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/ConnectedAppsUsage/home'),
      when: { fact: connectedAppState, is: 'not-installed' },
    },
    {
      kind: 'clicks',
      title: 'token-policy.clicks',
      actions: [
        'token-policy.click.manage',
        'token-policy.click.edit',
        'token-policy.click.ip',
        'token-policy.click.refresh',
        'token-policy.click.save',
      ],
    },
    {
      kind: 'note',
      tone: 'info',
      text: 'token-policy.by-you',
      when: { fact: connectedIpVisibility, is: 'hidden', onlyIfKnown: true },
    },
    { kind: 'path', parts: ['Setup', 'Apps', 'Connected Apps', 'Manage Connected Apps'] },
    {
      kind: 'open',
      label: 'token-policy.manage',
      hint: 'token-policy.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/ConnectedApplication/home'),
      exact: { record: connectedAppRecord, label: 'policies.open-app', page: pageOf.connectedApp },
    },
    {
      kind: 'screen',
      title: 'policies.screen.title',
      description: 'token-policy.screen',
      rows: [
        { kind: 'heading', text: 'OAuth Policies' },
        {
          kind: 'field',
          label: 'IP Relaxation',
          control: 'select',
          shows: shownIpRelaxation,
          wanted: 'Relax IP restrictions',
          marked: true,
        },
        {
          kind: 'choice',
          control: 'radio',
          label: 'Refresh Token Policy',
          options: [
            { label: 'Refresh token is valid until revoked', chosen: true, marked: true },
            { label: 'Immediately expire refresh token', chosen: false, marked: false },
            { label: 'Expire refresh token if not used for specific time', chosen: false, marked: false },
            { label: 'Expire refresh token after specific time', chosen: false, marked: false },
          ],
        },
        {
          kind: 'buttons',
          buttons: [
            { label: 'Save', marked: true },
            { label: 'Cancel', marked: false },
          ],
        },
      ],
    },
  ],
  checks: [connectedAppInstalled, connectedRefreshTokenPolicy, connectedIpRelaxation],
};
