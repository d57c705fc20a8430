import { render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { later } from './later.tsx';

const Part = ({ name }: { name: string }) => <p>The part {name}</p>;

test('a part that was fetched before is rendered at once', async () => {
  const PreparedPart = later(async () => Part);
  await PreparedPart.prepare();
  // Without a boundary, a part that is not there would be an error.
  render(<PreparedPart name="one" />);
  screen.getByText('The part one');
});

test('a part that was not fetched before keeps its place until it is there, and is fetched once', async () => {
  let fetches = 0;
  const LatePart = later(async () => {
    fetches += 1;
    return Part;
  });
  render(
    <Suspense fallback="On its way">
      <LatePart name="one" />
      <LatePart name="two" />
    </Suspense>,
  );
  screen.getByText('On its way');
  await screen.findByText('The part one');
  screen.getByText('The part two');
  await LatePart.prepare();
  expect(fetches).toBe(1);
});

test('a part that cannot be fetched shows that, and the rest of the page stays', async () => {
  const LostPart = later<{ name: string }>(() => Promise.reject(new TypeError('Failed to fetch')));
  await LostPart.prepare();
  render(
    <>
      <p>The rest</p>
      <Suspense fallback="On its way">
        <LostPart name="one" />
      </Suspense>
    </>,
  );
  await waitFor(() => screen.getByRole('alert'));
  screen.getByRole('button', { name: 'Try again' });
  screen.getByText('The rest');
});
