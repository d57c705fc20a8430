import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { Text } from '@orgready/shared/document/text';
import type { View } from './view.ts';

/** Returns the guide's notice for every page, with values from the org if the reader has access. */
const noticeOf = ({ material, full, words }: View): Text => {
  const { notice } = material.blueprint.guide;
  if (!notice) return [];
  const seen = full ? material.shown.get(notice.seen.id) : undefined;
  return typeof seen === 'object' && seen !== null && 'key' in seen && words.canSay(seen)
    ? words.text(seen.key, seen.params)
    : words.text(notice.text);
};

/** Returns the guide's part of a setup's document. */
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
