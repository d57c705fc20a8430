import type { Block, Step } from '../../model/guide.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { question } from '../answers.ts';
import { mappingRight } from '../checks/mapping-right.ts';
import type { Key } from '../locales/en.ts';
import {
  accessWanted,
  chosenChain,
  holdingSet,
  objectLabel,
  profileNames,
  targetWanted,
  userFieldWanted,
} from '../shown.ts';

const newSet: Block<Key> = {
  kind: 'screen',
  title: 'set.screen.title',
  description: 'set.screen',
  rows: [
    { kind: 'field', label: 'Label', control: 'text', wanted: 'Share Customer Cases', marked: true },
    {
      kind: 'field',
      label: 'Sharing Set Name',
      control: 'text',
      wanted: 'Share_Customer_Cases',
      marked: false,
    },
    { kind: 'heading', text: 'Select Profiles' },
    {
      kind: 'field',
      label: 'Selected Profiles',
      control: 'select',
      wanted: 'Customer Community User',
      wants: profileNames,
      marked: true,
    },
    { kind: 'heading', text: 'Select Objects' },
    {
      kind: 'field',
      label: 'Selected Objects',
      control: 'select',
      wanted: 'Case',
      wants: objectLabel,
      marked: true,
    },
    { kind: 'heading', text: 'Configure Access' },
    { kind: 'buttons', buttons: [{ label: 'Set Up', marked: true }] },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Save', marked: false },
        { label: 'Cancel', marked: false },
      ],
    },
  ],
};

const accessMapping: Block<Key> = {
  kind: 'screen',
  title: 'set.mapping.title',
  description: 'set.mapping',
  rows: [
    { kind: 'heading', text: 'Grant access where' },
    {
      kind: 'field',
      label: 'User',
      control: 'select',
      wanted: 'Account',
      wants: userFieldWanted,
      marked: true,
    },
    {
      kind: 'field',
      label: 'Target Object',
      control: 'select',
      wanted: 'Account',
      wants: targetWanted,
      marked: true,
    },
    {
      kind: 'field',
      label: 'Access Level',
      control: 'select',
      wanted: 'Read Only',
      wants: accessWanted,
      marked: true,
    },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Update', marked: true },
        { label: 'Cancel', marked: false },
      ],
    },
  ],
};

export const sharingSetStep: Step<Key> = {
  id: 'sharing-set',
  phase: 'share',
  name: 'set.name',
  title: 'set.title',
  openTitle: 'set.open-title',
  why: 'set.why',
  needs: ['Manage Sharing', 'Customize Application'],
  body: [
    { kind: 'question', question: question.link, condition: { needs: 'choose-link' } },
    { kind: 'question', question: question.access, condition: { needs: 'choose-access' } },
    { kind: 'chain', title: 'set.chain', chain: 'User → Account ← Case', shows: chosenChain },
    { kind: 'chain', title: 'set.chain.direct', chain: 'User → Account ← Case' },
    { kind: 'chain', title: 'set.chain.indirect', chain: 'User → Account ← Asset ← Case' },
    {
      kind: 'clicks',
      title: 'set.clicks',
      actions: [
        'set.click.open',
        'set.click.new',
        'set.click.label',
        'set.click.profile',
        'set.click.object',
        'set.click.set-up',
        'set.click.user',
        'set.click.target',
        'set.click.access',
        'set.click.update',
        'set.click.save',
      ],
    },
    { kind: 'path', parts: ['Setup', 'Digital Experiences', 'Settings', 'Sharing Sets'] },
    {
      kind: 'open',
      label: 'set.open',
      hint: 'set.open.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/NetworkSettings/home'),
      exact: { record: holdingSet, label: 'set.open-one', page: pageOf.sharingSet },
    },
    newSet,
    accessMapping,
    { kind: 'note', tone: 'info', text: 'set.note' },
  ],
  checks: [mappingRight],
};
