import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { Text } from '@orgready/shared/document/text';
import type { View } from './view.ts';

/** What the guide says on every page: as last read from the org where the reader may see it. */
const noticeOf = ({ material, full, words }: View): Text => {
  const { notice } = material.blueprint.guide;
  if (!notice) return [];
  const seen = full ? material.shown.get(notice.seen.id) : undefined;
  return typeof seen === 'object' && seen !== null && 'key' in seen && words.canSay(seen)
    ? words.text(seen.key, seen.params)
    : words.text(notice.text);
};

/** What a setup's document says of its guide. */
export const guideDocument = (
  view: View,
): Pick<SetupDocument, 'guide' | 'notice' | 'glossary' | 'phases'> => {
  const { material, words, steps } = view;
  const { guide } = material.blueprint;
  return {
    guide: { id: guide.id, title: words.line(guide.title) },
    notice: noticeOf(view),
    glossary: guide.glossary.map(({ id, title, text }) => ({
      id,
      title: words.line(title),
      text: words.text(text),
    })),
    phases: guide.phases
      .filter(({ id }) => steps.some((step) => step.phase === id))
      .map(({ id, title }) => ({ id, title: words.line(title) })),
  };
};
