import type { OrgSearch } from '@orgready/guides/model/guide';
import type { Answers } from '@orgready/guides/model/setup-context';
import type { OrgChoice } from '@orgready/shared/contract/entities';
import { z } from 'zod';
import type { Blueprint } from '../domain/blueprint.ts';
import { DomainError } from '../domain/domain-error.ts';
import type { Connection } from '../storage/connections.ts';
import { type AskOrgDeps, createAskOrg } from './ask-org.ts';

const most = 20;

/** The search of a question; undefined if the guide asks none that is answered by searching. */
const searchOf = ({ guide, params }: Blueprint, id: string): OrgSearch | undefined => {
  const question = guide.questions(params).find((one) => one.id === id);
  return question && 'options' in question && 'search' in question.options
    ? question.options.search
    : undefined;
};

/**
 * What a question can be answered with and has the text in its name, by name, at most 20. `not-found` for a question that
 * is not answered by searching; `org-unreadable` when Salesforce does not answer or refuses.
 */
export const createChoiceSearch = (deps: AskOrgDeps) => {
  const ask = createAskOrg(deps);
  return async (
    connection: Connection,
    setup: Blueprint & { readonly answers: Answers },
    { question, text }: { readonly question: string; readonly text: string },
  ): Promise<OrgChoice[]> => {
    const search = searchOf(setup, question);
    if (!search) throw new DomainError('not-found');
    const soql = search.soql(text, most, setup.answers);
    const { records } = await ask(
      connection,
      { via: 'query', soql },
      z.object({ records: z.array(search.shape) }),
    );
    return records.map(({ value, name, details }) => ({ value, name, details: [...details] }));
  };
};
export type ChoiceSearch = ReturnType<typeof createChoiceSearch>;
