import { useState } from 'react';
import { blankEntries } from './EntriesContext.ts';
import type { Fault } from './integrationForm.ts';
import { jsonOf, readJson } from './jsonOf.ts';
import { entriesOf, lostInForm } from './jsonToForm.ts';
import { ownFaults } from './ownFaults.ts';
import { useStaffWords } from './useStaffWords.ts';

export const ways = ['form', 'json'] as const;
export type Way = (typeof ways)[number];

/** An integration in two ways of entering it. What was entered in one is there in the other, or the way stays. */
export const useTwoWays = () => {
  const words = useStaffWords();
  const { line } = words;
  const [way, setWay] = useState<Way>('form');
  const [entries, setEntries] = useState(blankEntries);
  const [json, setJson] = useState('');

  const toJson = (data: FormData): readonly Fault[] => {
    // Words of a line that mean nothing have no place in the contract.
    const strange = ownFaults(data, words).filter(({ path }) => path.endsWith('.fields'));
    if (strange.length > 0) return strange;
    setEntries(data);
    setJson(jsonOf(data));
    setWay('json');
    return [];
  };
  const toForm = (text: string): readonly Fault[] => {
    // As it was left: the form comes back exactly as it was typed.
    if (text.trim() !== '' && text !== json) {
      const read = readJson(text);
      if (!read) return [{ path: 'json', message: line('integration.json-bad') }];
      const lost = lostInForm(read.body);
      if (lost.length > 0) return lost.map((path) => ({ path, message: line('fault.not-in-form') }));
      setEntries(entriesOf(read.body));
    }
    setWay('form');
    return [];
  };
  /** Goes the other way with what has been entered; returns what stands against it. */
  const turn = (data: FormData): readonly Fault[] =>
    way === 'form' ? toJson(data) : toForm(String(data.get('json') ?? ''));
  return { way, entries, json, turn };
};
