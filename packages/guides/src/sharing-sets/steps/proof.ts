import type { Step } from '../../model/guide.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { fieldAccess } from '../checks/field-access.ts';
import { myAccount } from '../checks/my-account.ts';
import { objectRights } from '../checks/object-rights.ts';
import { othersHidden } from '../checks/others-hidden.ts';
import { recordsEditable } from '../checks/records-editable.ts';
import { recordsShared } from '../checks/records-shared.ts';
import type { Key } from '../locales/en.ts';
import { contactName, contactRecord } from '../shown.ts';

export const proofStep: Step<Key> = {
  id: 'proof',
  phase: 'prove',
  name: 'proof.name',
  title: 'proof.title',
  openTitle: 'proof.open-title',
  why: 'proof.why',
  needs: [],
  body: [
    { kind: 'text', text: 'proof.text' },
    { kind: 'note', tone: 'info', text: 'proof.restriction' },
    { kind: 'note', tone: 'info', text: 'proof.roles' },
    {
      kind: 'clicks',
      title: 'proof.clicks',
      actions: ['proof.click.contact', 'proof.click.log-in', 'proof.click.account', 'proof.click.list'],
    },
    { kind: 'path', parts: ['App Launcher', 'Contacts'] },
    {
      kind: 'open',
      label: 'proof.open',
      hint: 'proof.open.hint',
      href: (setup) => setupPage(setup, '/lightning/o/Contact/list'),
      exact: { record: contactRecord, label: 'customer.open-contact', page: pageOf.contact },
    },
    {
      kind: 'screen',
      title: 'proof.screen.title',
      description: 'proof.screen',
      rows: [
        {
          kind: 'field',
          label: 'Contact',
          control: 'text',
          wanted: 'Jack Rogers',
          wants: contactName,
          marked: false,
        },
        { kind: 'buttons', buttons: [{ label: 'Log in to Experience as User', marked: true }] },
      ],
    },
  ],
  checks: [recordsShared, recordsEditable, othersHidden, objectRights, fieldAccess, myAccount],
};
