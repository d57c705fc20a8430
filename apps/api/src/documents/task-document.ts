import type { Click, PageLink, Task } from '@orgready/guides/model/task';
import { setupPage } from '@orgready/guides/setup-pages';
import type { Task as TaskDocument } from '@orgready/shared/document/task';
import type { Text } from '@orgready/shared/document/text';
import { type BlockPlace, settingValue } from './block-document.ts';
import { screenDocument } from './screen-document.ts';
import type { EvidenceOf } from './step-evidence.ts';

/** Returns the link to the exact record if that is known, otherwise to the page that lists it. */
const linkDocument = (link: PageLink, { context, words, valueShown }: BlockPlace): TaskDocument['open'] => {
  const record = link.exact ? valueShown(link.exact.record) : null;
  const exact =
    link.exact && typeof record === 'string' ? setupPage(context, link.exact.page(record)) : undefined;
  return {
    label: words.line(exact && link.exact ? link.exact.label : link.label),
    href: exact ?? link.href(context) ?? null,
  };
};

/** Returns the text of a click with the names of what is missing. */
const clickText = (click: Click, place: BlockPlace): Text => {
  if (typeof click === 'string') return place.words.text(click);
  const names = click.names.flatMap((fact) => settingValue(fact, place) ?? []).join(', ');
  return place.words.text(click.text, { names: names || 'unknown' });
};

/** Returns a task for the web. @param evidenceOf what the drawings show of the checks. */
export const taskDocument = (task: Task, place: BlockPlace, evidenceOf: EvidenceOf): TaskDocument => {
  const { words } = place;
  return {
    id: task.id,
    fixes: [...(task.fixes ?? [])],
    title: words.line(task.title),
    clicks: task.clicks.map((click) => clickText(click, place)),
    path: [...(task.path ?? [])],
    open: task.open ? linkDocument(task.open, place) : null,
    screens: (task.drawings ?? []).map((drawing) => screenDocument(drawing, place, evidenceOf)),
    thenSignIn: task.thenSignIn === undefined ? null : words.line(task.thenSignIn),
  };
};
