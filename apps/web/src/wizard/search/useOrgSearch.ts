import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { most, searchQuery } from '../../api/search.ts';
import type { Choices } from './Choices.ts';
import { useSearchWords } from './useSearchWords.ts';
import { useSettled } from './useSettled.ts';

/** Searches the org for the typed text. Nothing is sent before the reader focuses the field. */
export const useOrgSearch = <Item>({ search, words }: Choices<Item>) => {
  const { line } = useSearchWords();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [entered, setEntered] = useState(false);
  const text = useSettled(typed.trim(), 300);
  const enabled = entered && text.length >= search.least;
  const { data, error, isFetching, refetch } = useQuery({ ...searchQuery(search, text), enabled });
  const show = () => {
    setOpen(true);
    setEntered(true);
  };
  const status = (): string => {
    if (!entered || typed.trim().length < search.least) return words.hint;
    if (isFetching || text !== typed.trim()) return line('search.searching');
    if (!data) return '';
    if (data.length === 0) return words.none(text);
    return data.length < most ? words.found(data.length) : line('search.many', { count: data.length });
  };
  return {
    typed,
    type: (value: string) => {
      setTyped(value);
      show();
    },
    show,
    close: () => setOpen(false),
    /** The last results, also while the list is closed. */
    found: data,
    isListOpen: open && enabled && data !== undefined && data.length > 0,
    status: status(),
    error: enabled ? error : null,
    retry: () => void refetch(),
  };
};
