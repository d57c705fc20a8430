import type { Block, Guide, Question, ScreenRow } from '@orgready/guides/model/guide';
import type { PageContext } from '@orgready/guides/model/setup-context';
import { holds } from '@orgready/guides/plan';
import { mappingQuestion, requiredAccess, requiredRights } from '@orgready/guides/requirements';
import { setupPage } from '@orgready/guides/setup-pages';
import type { Block as BlockDocument, ScreenRow as ScreenRowDocument } from '@orgready/shared/document/block';
import type { CheckDocument } from '@orgready/shared/document/step';
import type { Words } from './words.ts';

export interface BlockPlace {
  readonly guide: Guide;
  readonly context: PageContext;
  /** The checks of the step, for the values a drawn page shows. */
  readonly checks: readonly CheckDocument[];
  readonly words: Words;
  /** Whether the reader has signed in to the org: who its users are is told to nobody else. */
  readonly full: boolean;
  /** Name of the user that runs the integration, as last read. */
  readonly userName: string | undefined;
  /** Salesforce's id of the record that a check has seen in this org. */
  recordOf(check: string): string | undefined;
}

/** What was last seen for a setting: the first value of the check that looks at it. */
const seenValue = (checks: readonly CheckDocument[], check: string | undefined): string | null => {
  const first = checks.find(({ id }) => id === check)?.evidence[0];
  return first?.kind === 'value' ? first.actual : null;
};

const rowDocument = (row: ScreenRow, { context, checks }: BlockPlace): ScreenRowDocument => {
  switch (row.kind) {
    case 'field': {
      const { shows, ...shown } = row;
      return { ...shown, value: seenValue(checks, shows) };
    }
    case 'choice':
      return { ...row, options: [...row.options] };
    case 'buttons':
      return { ...row, buttons: [...row.buttons] };
    case 'tabs':
      return { ...row, tabs: [...row.tabs] };
    case 'table':
      return { ...row, columns: [...row.columns], rows: row.rows(context).map((cells) => [...cells]) };
    case 'heading':
      return row;
  }
};

/** Whether a block belongs to the page: its condition, and its question's, hold. */
export const isShown = (block: Block, guide: Guide, context: PageContext, says: SaidBy): boolean => {
  if (block.given && !holds(block.given, context)) return false;
  if (block.when) {
    const said = says(block.when.check);
    if (said !== undefined && said !== block.when.says) return false;
  }
  if (block.kind === 'needs') return says(block.until) === undefined;
  if (block.kind === 'mappings') return holds({ requirement: 'mappings' }, context);
  if (block.kind !== 'question') return true;
  const question = questionOf(guide, block.question);
  return question.when === undefined || holds(question.when, context);
};

const questionOf = (guide: Guide, id: string): Question => {
  const question = guide.questions.find((one) => one.id === id);
  if (!question) throw new Error(`The guide ${guide.id} has no question "${id}"`);
  return question;
};

/** Rows that a check has seen, as options: the first cell is the answer; it stands last, since the others can be alike. */
const seenOptions = (checks: readonly CheckDocument[], check: string) => {
  const records = checks.find(({ id }) => id === check)?.evidence.find(({ kind }) => kind === 'records');
  return records?.kind === 'records'
    ? records.rows.map(([value = '', ...rest]) => ({
        value,
        label: [...rest, value].filter(Boolean).join(' · '),
      }))
    : [];
};

/** Message key of a check's newest verdict; undefined while nothing is known of it, or nothing can be told. */
export type SaidBy = (check: string) => string | undefined;

/** A block of a step as the web shows it. */
export const blockDocument = (block: Block, place: BlockPlace): BlockDocument => {
  const { guide, context, words } = place;
  switch (block.kind) {
    case 'text':
      return { kind: 'text', text: words.text(block.text) };
    case 'clicks':
      return {
        kind: 'clicks',
        title: words.line(block.title),
        actions: block.actions.map((action) => words.text(action)),
      };
    case 'path':
      return { kind: 'path', parts: [...block.parts] };
    case 'setting':
      return block;
    case 'open': {
      const record = block.exact && place.recordOf(block.exact.check);
      const exact = record && block.exact ? setupPage(context, block.exact.page(record)) : undefined;
      return {
        kind: 'open',
        label: words.line(exact && block.exact ? block.exact.label : block.label),
        href: exact ?? block.href(context) ?? null,
        hint: words.text(block.hint),
      };
    }
    case 'screen':
      return {
        kind: 'screen',
        screen: {
          title: words.line(block.title),
          rows: block.rows.map((row) => rowDocument(row, place)),
          description: words.line(block.description),
        },
      };
    case 'note':
      return { kind: 'note', tone: block.tone, text: words.text(block.text) };
    case 'question': {
      const question = questionOf(guide, block.question);
      const answer = context.answers[question.id] ?? null;
      if (question.options === 'user')
        return {
          kind: 'user-search',
          question: question.id,
          title: words.line(question.title),
          chosen: answer === null || !place.full ? null : { id: answer, name: place.userName ?? answer },
        };
      return {
        kind: 'question',
        id: question.id,
        title: words.line(question.title),
        options:
          'seenBy' in question.options
            ? seenOptions(place.checks, question.options.seenBy)
            : question.options.map(({ value, label }) => ({ value, label: words.line(label) })),
        answer,
      };
    }
    case 'needs':
      return {
        kind: 'access',
        access: block.fields ? requiredAccess(context.integration) : requiredRights(context.integration),
      };
    case 'mappings':
      return {
        kind: 'mappings',
        mappings: (context.integration.mappings ?? []).map((mapping) => ({
          question: mappingQuestion(mapping),
          label: mapping.label,
          object: mapping.object,
          optional: mapping.optional ?? false,
          suggestion: mapping.suggestion ?? null,
          // A field of the org is told to nobody who has not signed in to it.
          chosen: (place.full ? context.answers[mappingQuestion(mapping)] : undefined) ?? null,
        })),
      };
    case 'sign-in':
    case 'summary':
      return block;
  }
};
