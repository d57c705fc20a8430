import { afterEach, expect, test, vi } from 'vitest';
import { fakeApi } from '../testing/fakeApi.ts';
import { setup } from '../testing/fixtures/setups.ts';
import { beforeFirstPaint } from './beforeFirstPaint.ts';
import { createQueries } from './queries.ts';
import { setupQuery } from './setup.ts';

afterEach(() => {
  vi.useRealTimers();
});

const known = async (path: string) => {
  const queries = createQueries();
  await beforeFirstPaint(path, queries);
  return queries.getQueryData(setupQuery(setup.id).queryKey);
};

test('the document of a setup’s page is there before the page is drawn, and no other page waits', async () => {
  const asked = fakeApi({ [`GET /api/setups/${setup.id}`]: () => setup });
  expect(await known(`/setups/${setup.id}/steps/done`)).toEqual(setup);
  expect(await known('/staff')).toBeUndefined();
  expect(asked).toHaveLength(1);
});

test('a document that takes long holds nothing up', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const waited = known(`/setups/${setup.id}`);
  await vi.advanceTimersByTimeAsync(400);
  expect(await waited).toBeUndefined();
});
