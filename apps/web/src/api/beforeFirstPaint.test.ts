import { afterEach, expect, test, vi } from 'vitest';
import { fakeApi } from '../testing/fakeApi.ts';
import { setup } from '../testing/fixtures/setups.ts';
import { setupAnswers } from '../testing/setupAnswers.ts';
import { beforeFirstPaint } from './beforeFirstPaint.ts';
import { createQueries } from './queries.ts';
import { setupQuery, stepQuery } from './setup.ts';

afterEach(() => {
  vi.useRealTimers();
});

const known = async (path: string, step: string) => {
  const queries = createQueries();
  await beforeFirstPaint(path, queries);
  return {
    document: queries.getQueryData(setupQuery(setup.id).queryKey)?.id,
    step: queries.getQueryData(stepQuery(setup.id, step).queryKey)?.id,
  };
};

test('the document and the step of a setup page are fetched before the page is rendered', async () => {
  const asked = fakeApi(setupAnswers(() => setup));
  expect(await known(`/setups/${setup.id}/steps/done`, 'done')).toEqual({ document: setup.id, step: 'done' });
  expect(asked).toHaveLength(2);
});

test('the setup address prefetches the step it leads to; other pages of the setup prefetch no step', async () => {
  const asked = fakeApi(setupAnswers(() => setup));
  const next = setup.nextStep;
  expect(await known(`/setups/${setup.id}`, next)).toEqual({ document: setup.id, step: next });
  expect(asked).toHaveLength(2);
  expect(await known(`/setups/${setup.id}/calls`, next)).toEqual({ document: setup.id, step: undefined });
  expect(asked).toHaveLength(3);
});

test('other pages do not wait', async () => {
  const asked = fakeApi(setupAnswers(() => setup));
  expect(await known('/staff', 'done')).toEqual({ document: undefined, step: undefined });
  expect(asked).toHaveLength(0);
});

test('a slow document does not block rendering', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const waited = known(`/setups/${setup.id}`, 'done');
  await vi.advanceTimersByTimeAsync(400);
  expect(await waited).toEqual({ document: undefined, step: undefined });
});
