import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { accessSetup } from '../../testing/fixtures/accessSteps.ts';
import { choices } from '../../testing/fixtures/answers.ts';
import { withStep } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

const save = `PUT /api/setups/${accessSetup.id}/answers/integration-user`;
const [first, second] = choices;
const title = 'Choose from the users with this license';
const withUser = (isChosen: boolean) =>
  withStep(
    'run-as',
    {
      body: [
        {
          kind: 'search',
          question: 'integration-user',
          title: 'Find the user',
          choose: 'Choose the user',
          label: 'Name or username',
          candidates: { title, choices },
          most: 1,
          optional: false,
          chosen: isChosen && first ? [{ id: first.value, name: first.name }] : [],
        },
      ],
    },
    accessSetup,
  );
const start = () => renderSetup(withUser(false), '/steps/run-as', { [save]: () => undefined });
const list = () => within(screen.getByRole('radiogroup', { name: title }));
const answers = (asked: Awaited<ReturnType<typeof start>>['asked']) =>
  asked.filter(({ call }) => call === save).map(({ body }) => (body as { answer: string }).answer);

test('one press on a likely answer saves it, and the choice has the focus', async () => {
  const { user, asked, become } = await start();
  expect(list().getAllByRole('radio')).toHaveLength(choices.length);
  for (const radio of list().getAllByRole('radio')) expect(radio).toHaveProperty('checked', false);
  become(withUser(true));
  await user.click(list().getByRole('radio', { name: new RegExp(`^${first?.name}`) }));
  await waitFor(() => expect(answers(asked)).toEqual([first?.value]));
  expect(document.activeElement).toBe(await screen.findByRole('button', { name: 'Choose another' }));
});

test('the arrow keys move through likely answers without saving, and Space saves the current one', async () => {
  const { user, asked } = await start();
  list().getAllByRole('radio')[0]?.focus();
  await user.keyboard('{ArrowDown}');
  expect(answers(asked)).toEqual([]);
  await user.keyboard(' ');
  await waitFor(() => expect(answers(asked)).toEqual([second?.value]));
});

test('the search comes after the likely answers', async () => {
  await start();
  const search = screen.getByRole('searchbox', { name: 'Name or username' });
  const [radio] = list().getAllByRole('radio');
  expect(radio && radio.compareDocumentPosition(search) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
