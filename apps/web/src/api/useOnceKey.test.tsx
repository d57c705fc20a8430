import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi } from '../testing/fakeApi.ts';
import { staffApi } from './staffApi.ts';
import { useOnceKey } from './useOnceKey.ts';

test('a second attempt with the same entries has the same key, other entries and the next creation have others', () => {
  const { result } = renderHook(() => useOnceKey());
  const first = result.current.keyOf({ customer: 'Acme' });
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(result.current.keyOf({ customer: 'Acme' })).toBe(first);
  const other = result.current.keyOf({ customer: 'Other' });
  expect(other).not.toBe(first);
  result.current.forget();
  expect(result.current.keyOf({ customer: 'Other' })).not.toBe(other);
});

test('the key is sent as Idempotency-Key', async () => {
  fakeApi({ 'POST /api/setups/one/links': () => ({}) });
  const answer = fetch;
  const sent: Headers[] = [];
  globalThis.fetch = (input, init) => {
    sent.push(new Headers(init?.headers));
    return answer(input, init);
  };
  await staffApi('createLink', { params: { id: 'one' }, body: {}, onceKey: 'a-key' });
  expect(sent.map((headers) => headers.get('idempotency-key'))).toEqual(['a-key']);
});
