import type { Block } from '@orgready/shared/document/block';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { access } from '../../testing/fixtures/answers.ts';
import { doneSetup, setup, withStep } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

type Kind = Block['kind'];
type BlockOf<K extends Kind> = Extract<Block, { kind: K }>;

/** One block of each kind, with what the reader sees of it. Adding a kind without a sample is a compile error. */
const samples: {
  readonly [K in Kind]: { readonly block: BlockOf<K>; readonly find: () => HTMLElement };
} = {
  text: {
    block: { kind: 'text', text: ['Some words about the step.'] },
    find: () => screen.getByText('Some words about the step.'),
  },
  chain: {
    block: { kind: 'chain', title: 'The mapping', chain: 'User → Account ← Case' },
    find: () => within(screen.getByRole('figure', { name: 'The mapping' })).getByText('Case'),
  },
  setting: {
    block: { kind: 'setting', label: 'Permitted Users', value: 'All users may self-authorize' },
    find: () => {
      expect(screen.getByText('Permitted Users', { selector: 'dt' })).toBeDefined();
      return screen.getByText('All users may self-authorize');
    },
  },
  note: {
    block: { kind: 'note', tone: 'caution', text: ['It takes ten minutes.'] },
    find: () => within(screen.getByRole('note')).getByText('It takes ten minutes.'),
  },
  question: {
    block: {
      kind: 'question',
      id: 'environment',
      title: 'Which org is it?',
      choose: 'Choose the org',
      options: [{ value: 'production', label: 'Production' }],
      answer: null,
    },
    find: () =>
      within(screen.getByRole('group', { name: 'Which org is it?' })).getByRole('radio', {
        name: 'Production',
      }),
  },
  'typed-question': {
    block: {
      kind: 'typed-question',
      question: 'sender',
      title: 'Who sends it?',
      choose: 'Enter who sends it',
      hint: 'An address',
      answer: 'a@b.example',
    },
    find: () => screen.getByRole('textbox', { name: 'Who sends it?' }),
  },
  search: {
    block: {
      kind: 'search',
      question: 'subject-user',
      title: 'Which user is it?',
      choose: 'Choose the user',
      label: 'Name or username',
      most: 1,
      optional: false,
      chosen: [],
    },
    find: () => within(screen.getByRole('group', { name: 'Which user is it?' })).getByRole('searchbox'),
  },
  mappings: {
    block: {
      kind: 'mappings',
      mappings: [
        {
          question: 'field-region',
          label: 'Sales region',
          object: 'Account',
          optional: false,
          suggestion: null,
          chosen: null,
        },
      ],
    },
    find: () => within(screen.getByRole('group', { name: 'Sales region' })).getByRole('searchbox'),
  },
  access: { block: { kind: 'access', access }, find: () => screen.getByText('Account') },
  'sign-in': {
    block: { kind: 'sign-in' },
    find: () => screen.getByText(/maria\.keller@acme\.example/, { selector: 'main *' }),
  },
  summary: { block: { kind: 'summary' }, find: () => screen.getByRole('button', { name: /Print/ }) },
};

test.each(Object.entries(samples))('a block of kind %s is rendered', async (kind, { block, find }) => {
  const base = kind === 'summary' ? doneSetup : setup;
  await renderSetup(
    withStep('app-policies', { checks: [], tasks: [], body: [block] }, base),
    '/steps/app-policies',
  );
  expect(screen.getByRole('main').contains(find())).toBe(true);
});
