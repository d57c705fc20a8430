import type { Message } from '../model/check.ts';
import type { Layouts } from './facts/layouts.ts';
import type { Key } from './locales/en.ts';

/** What a person has to look at; null where everything was read. */
export const unreadLayouts = ({ all, further, without }: Layouts, unknown: number): Message<Key> | null => {
  if (without.length > 0) return { key: 'layouts.none', params: { objects: without, count: without.length } };
  if (further > 0) return { key: 'layouts.further', params: { read: all.length, further } };
  return unknown > 0 ? { key: 'layouts.unknown', params: { count: unknown } } : null;
};
