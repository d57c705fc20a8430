import { expect, test } from 'vitest';
import { mailtoOf } from './mailto.ts';

test('a message becomes an address with its subject and its lines', () => {
  const address = new URL(
    mailtoOf({ to: 'help@acme.example', subject: 'Links & more', text: 'One\nTwo\r\nThree?' }) ?? '',
  );
  expect([address.protocol, address.pathname]).toEqual(['mailto:', 'help@acme.example']);
  expect(address.searchParams.get('subject')).toBe('Links & more');
  expect(address.searchParams.get('body')).toBe('One\r\nTwo\r\nThree?');
});

test('a message that mail programs would cut off has no address', () => {
  const of = (length: number) => mailtoOf({ subject: '', text: 'a'.repeat(length) });
  const empty = of(0)?.length ?? 0;
  expect(of(1_800 - empty)?.length).toBe(1_800);
  expect(of(1_801 - empty)).toBeUndefined();
  expect(of(600)).toBeDefined();
  // Each of these characters takes nine in an address.
  expect(mailtoOf({ subject: '', text: '語'.repeat(600) })).toBeUndefined();
});
