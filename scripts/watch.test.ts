import { expect, test } from 'vitest';
import { createMetrics } from '../apps/api/src/metrics/metrics.ts';
import { isTest, readSource, sourceFiles } from './sources.ts';

const page = readSource('docs/how-to/watch.md');

test('docs/how-to/watch.md describes every metric of ours, and names no other', async () => {
  const nothing = () => Promise.reject(new Error('there is no database'));
  const metrics = createMetrics({
    storage: { backlog: { read: nothing } },
    limiter: { breakers: nothing },
    clock: () => 0,
    report: () => undefined,
  });
  const defined = [...(await metrics.render()).matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name ?? '');
  const described = [...page.matchAll(/^\| `(orgready_\w+)` \|/gm)].map(([, name]) => name);
  expect(described.toSorted()).toEqual(defined.toSorted());
  const used = [...page.matchAll(/orgready_\w+/g)].map(([name]) => name.replace(/_(?:count|bucket)$/, ''));
  expect(used.length).toBeGreaterThan(described.length);
  expect(used.filter((name) => !defined.includes(name))).toEqual([]);
});

test('docs/how-to/watch.md lists messages that the server logs', () => {
  const list = page.split('for these messages: ')[1] ?? '';
  const messages = [...list.matchAll(/`([^`]+)`/g)].map(([, message]) => message ?? '');
  const code = sourceFiles('ts,tsx')
    .filter((path) => path.startsWith('apps/api/src/') && !isTest(path))
    .map(readSource)
    .join('');
  expect(messages.length).toBeGreaterThan(2);
  expect(messages.filter((message) => !code.includes(message))).toEqual([]);
});
