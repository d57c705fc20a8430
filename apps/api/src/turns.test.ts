import { expect, it } from 'vitest';
import { takeTurns } from './turns.ts';

const workFor = (milliseconds: number): void => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

it('lets others have a turn between the pieces of any two works', async () => {
  const order: string[] = [];
  const others = () => {
    order.push('others');
    next = setImmediate(others);
  };
  let next = setImmediate(others);
  const works = ['a', 'b', 'c'].map(async (name) => {
    const turn = takeTurns();
    for (let piece = 0; piece < 3; piece += 1) {
      workFor(25);
      order.push(name);
      await turn();
    }
  });
  await Promise.all(works);
  clearImmediate(next);
  // All three have begun at once.
  const after = order.slice(order.indexOf('others'));
  expect(after.filter((one) => one !== 'others').length).toBeGreaterThan(3);
  for (const [at, one] of after.entries())
    if (one !== 'others' && after[at + 1] !== undefined) expect(after[at + 1]).toBe('others');
});

it('does not wait while little time has passed', async () => {
  const turn = takeTurns();
  let isOthers = false;
  const next = setImmediate(() => {
    isOthers = true;
  });
  await turn();
  expect(isOthers).toBe(false);
  clearImmediate(next);
});
