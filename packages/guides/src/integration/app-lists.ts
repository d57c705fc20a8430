import type { ReadFact } from '../model/fact.ts';
import type { IntegrationContext } from './context.ts';
import type { IntegrationParams } from './params.ts';

/** Returns the read of a list of apps; nothing is read if the vendor's app is of another kind. */
export const appListRead = (
  kind: IntegrationParams['app']['type'],
  soql: (params: IntegrationParams) => string,
): Pick<ReadFact<unknown>, 'read'> => ({
  read: ({ params }: IntegrationContext) =>
    params.app.type === kind ? { via: 'query', soql: soql(params) } : undefined,
});
