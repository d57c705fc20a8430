import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { GlossaryContext } from '../ui/GlossaryContext.ts';
import { Popover } from '../ui/Popover.tsx';
import { RichText } from '../ui/RichText.tsx';
import { visibleText } from '../ui/visibleText.ts';

/** Provides explanations of glossary terms to its children, one at a time. */
export const GlossaryWords = ({
  entries,
  children,
}: {
  entries: SetupDocument['glossary'];
  children: ReactNode;
}) => {
  const [asked, setAsked] = useState<{ term: string; at: HTMLElement } | null>(null);
  const explain = useCallback(
    (term: string, at: HTMLElement) =>
      // A term inside an explanation replaces it, and closing returns to the original anchor.
      setAsked((before) => ({ term, at: before && at.closest('[popover]') ? before.at : at })),
    [],
  );
  const glossary = useMemo(() => ({ entries, explain }), [entries, explain]);
  const entry = entries.find(({ id }) => id === asked?.term);
  return (
    <GlossaryContext value={glossary}>
      {children}
      {asked && entry && (
        <Popover anchor={asked.at} title={visibleText(entry.title)} onClose={() => setAsked(null)}>
          <p className="soft">
            <RichText text={entry.text} />
          </p>
        </Popover>
      )}
    </GlossaryContext>
  );
};
