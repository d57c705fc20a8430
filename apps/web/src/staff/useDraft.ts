import type { Blueprint } from '@orgready/shared/contract/entities';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { selfQuery } from '../api/people.ts';
import { draftOf, dropDraft, keepDraft } from './drafts.ts';

/** Returns what the person has entered before without saving, and functions to keep and to drop it. */
export const useDraft = (guide: string, before: Blueprint | undefined) => {
  const { data: self } = useQuery(selfQuery);
  const of = { person: self?.person.id ?? '', guide, before };
  const [{ draft, turn }, set] = useState(() => ({ draft: draftOf(of, Date.now()), turn: 0 }));
  const drop = () => dropDraft(of);
  return {
    draft,
    /** Another number for each time that the form starts again. */
    turn,
    keep: (data: FormData) => keepDraft(of, data, Date.now()),
    drop,
    startOver: () => {
      drop();
      set({ draft: undefined, turn: turn + 1 });
    },
  };
};
