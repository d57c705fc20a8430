import type { Step } from '../../model/guide.ts';
import { fieldAccess } from '../checks/field-access.ts';
import { myAccount } from '../checks/my-account.ts';
import { objectRights } from '../checks/object-rights.ts';
import { othersHidden } from '../checks/others-hidden.ts';
import { recordsEditable } from '../checks/records-editable.ts';
import { recordsShared } from '../checks/records-shared.ts';
import type { Key } from '../locales/en.ts';
import { allowFields, changeMapping, grantRights, logIn } from './proof-tasks.ts';

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
  ],
  tasks: [changeMapping, ...grantRights, allowFields, logIn],
  checks: [recordsShared, recordsEditable, othersHidden, objectRights, fieldAccess, myAccount],
};
