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
  if (!click.names) return place.words.text(click.text);
  const names = click.names.flatMap((fact) => settingValue(fact, place) ?? []).join(', ');
  return place.words.text(click.text, { names: names || 'unknown' });
};

const unlessOf = (click: Click) => (typeof click === 'string' ? undefined : click.unless);

const hasValue = (click: Click, place: BlockPlace): boolean => {
  const unless = unlessOf(click);
  if (!unless) return false;
  const value = typeof unless.is === 'string' ? unless.is : unless.is(place.context);
  return settingValue(unless.fact, place) === value;
};

/** Returns the clicks without those for values that the org has; all of them if it has every value. */
const clicksToMake = (clicks: readonly Click[], place: BlockPlace): readonly Click[] => {
  const left = clicks.filter((click) => !hasValue(click, place));
  return left.some(unlessOf) ? left : clicks;
};

/** Returns a task for the web. @param evidenceOf what the drawings show of the checks. */
export const taskDocument = (task: Task, place: BlockPlace, evidenceOf: EvidenceOf): TaskDocument => {
  const { words } = place;
  return {
    id: task.id,
    fixes: [...(task.fixes ?? [])],
    title: words.line(task.title),
    clicks: clicksToMake(task.clicks, place).map((click) => clickText(click, place)),
    path: [...(task.path ?? [])],
    open: task.open ? linkDocument(task.open, place) : null,
    screens: (task.drawings ?? []).map((drawing) => screenDocument(drawing, place, evidenceOf)),
    thenSignIn: task.thenSignIn === undefined ? null : words.line(task.thenSignIn),
  };
};
