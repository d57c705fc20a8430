import type { Fact } from '@orgready/guides/model/fact';
import type { FoundItem, OrgSearch } from '@orgready/guides/model/guide';
import { withDependencies } from '@orgready/guides/plan';
import type { OrgChoice } from '@orgready/shared/document/org-choice';
import type { Locale } from '@orgready/shared/language/locales';
import { z } from 'zod';
import { type Blueprint, blueprintOf } from '../domain/blueprint.ts';
import { contextOf } from '../domain/context.ts';
import { DomainError } from '../domain/domain-error.ts';
import type { Guides } from '../domain/guides.ts';
import { wordsOf } from '../domain/words.ts';
import { SalesforceRefusal } from '../salesforce/refusal.ts';
import type { Connection } from '../storage/connections.ts';
import type { Setup } from '../storage/setups.ts';
import type { Describes } from '../verifier/describe-cache.ts';
import { gather } from '../verifier/gather.ts';
import { type AskOrgDeps, createAskOrg, createOrgVisit } from './ask-org.ts';

const most = 20;

export interface ChoiceSearchDeps extends AskOrgDeps {
  readonly guides: Guides;
  readonly describes: Describes;
  readonly loginUrl: string | null;
  readonly clock: () => number;
}

/** The search of a question; undefined if the guide asks none that is answered by searching. */
const searchOf = ({ guide, params }: Blueprint, id: string): OrgSearch | undefined => {
  const question = guide.questions(params).find((one) => one.id === id);
  return question && 'options' in question && 'search' in question.options
    ? question.options.search
    : undefined;
};

/** Returns the items that have the text in their name, value or details: those that can be chosen first, by name. */
const matching = (items: readonly FoundItem[], text: string): readonly FoundItem[] => {
  const wanted = text.toLowerCase();
  return items
    .filter(({ value, name, details }) =>
      [value, name, ...details].some((one) => one.toLowerCase().includes(wanted)),
    )
    .toSorted(
      (a, b) =>
        Number(a.whyNot !== undefined) - Number(b.whyNot !== undefined) || a.name.localeCompare(b.name),
    )
    .slice(0, most);
};

/** Returns a search of the org for the answers to a setup's question. */
const createFindItems = (deps: ChoiceSearchDeps) => {
  const visit = createOrgVisit(deps);
  const ask = createAskOrg(deps);
  const list = (
    fact: Fact<readonly FoundItem[]>,
    connection: Connection,
    setup: ReturnType<typeof contextOf>,
  ): Promise<readonly FoundItem[]> =>
    visit(connection, 'list', async (session) => {
      const describes = deps.describes.of(connection.id);
      const readings = await gather(withDependencies([fact]), { session, setup, describes });
      const failed = [...readings.values()].find(
        (reading) => reading.state === 'failed' && reading.failure.reason === 'signed-out',
      );
      const reading = failed ?? readings.get(fact);
      if (reading?.state === 'failed') throw new SalesforceRefusal(reading.failure);
      if (reading?.state !== 'read') throw new DomainError('org-unreadable');
      return reading.value as readonly FoundItem[];
    });
  return async (
    search: OrgSearch,
    connection: Connection,
    setup: ReturnType<typeof contextOf>,
    text: string,
  ): Promise<readonly FoundItem[]> => {
    if ('among' in search) return matching(await list(search.among, connection, setup), text);
    const soql = search.soql(text, most, setup.answers);
    const { records } = await ask(
      connection,
      { via: 'query', soql },
      z.object({ records: z.array(search.shape) }),
    );
    return records;
  };
};

/**
 * What a question can be answered with and has the text in its name, by name, at most 20. `not-found` for a question that
 * is not answered by searching; `org-unreadable` when Salesforce does not answer or refuses.
 */
export const createChoiceSearch = (deps: ChoiceSearchDeps) => {
  const find = createFindItems(deps);
  return async (
    connection: Connection,
    setup: Setup,
    { question, text }: { readonly question: string; readonly text: string },
    locale: Locale,
  ): Promise<OrgChoice[]> => {
    const blueprint = await blueprintOf(deps, setup);
    const search = searchOf(blueprint, question);
    if (!search) throw new DomainError('not-found');
    const context = contextOf(setup, blueprint, connection, deps.loginUrl, deps.clock());
    const words = wordsOf(blueprint, locale, setup.customer);
    const found = await find(search, connection, context, text);
    return found.map(({ value, name, details, whyNot }) => ({
      value,
      name,
      details: [...details],
      whyNot: whyNot ? words.shown(whyNot) : null,
    }));
  };
};
export type ChoiceSearch = ReturnType<typeof createChoiceSearch>;
