import { expect, it } from 'vitest';
import { createDescribes } from './describe-cache.ts';

const minute = 60_000;
const described = { reading: { state: 'read', value: ['IsRevoked'] }, raw: ['IsRevoked'] } as const;
const start = () => {
  let now = 0;
  const describes = createDescribes(() => now);
  describes.of('first').set('org user fact', { ...described, raw: [...described.raw] });
  return { describes, pass: (time: number) => (now += time) };
};

it('keeps a describe for ten minutes', () => {
  const { describes, pass } = start();
  pass(10 * minute - 1);
  expect(describes.of('first').get('org user fact')).toEqual(described);
  pass(1);
  expect(describes.of('first').get('org user fact')).toBeUndefined();
});

it('serves no other sign-in, not even to the same org', () => {
  expect(start().describes.of('second').get('org user fact')).toBeUndefined();
});

it('forgets a sign-in that has ended, with the answers that were under way', () => {
  const { describes } = start();
  const open = describes.of('first');
  describes.of('second').set('org user fact', { ...described, raw: [] });
  describes.forget('first');
  expect(open.get('org user fact')).toBeUndefined();
  open.set('org user fact', { ...described, raw: [] });
  expect(open.get('org user fact')).toBeUndefined();
  expect(describes.of('second').get('org user fact')).toBeDefined();
});

it('drops one describe', () => {
  const { describes } = start();
  describes.of('first').drop('org user fact');
  expect(describes.of('first').get('org user fact')).toBeUndefined();
});
