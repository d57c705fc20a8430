import type { IntegrationParams } from './params.ts';

/** What conditions of this guide can ask of the parameters. */
export const needs = {
  'external-client-app': ({ app }: IntegrationParams) => app.type === 'external-client-app',
  'connected-app': ({ app }: IntegrationParams) => app.type === 'connected-app',
  /** The integration names objects. */
  objects: ({ objects = [] }: IntegrationParams) => objects.length > 0,
  /** Some of the fields it names it can work without. */
  'optional-fields': ({ objects = [], mappings = [] }: IntegrationParams) =>
    [...objects.flatMap(({ fields }) => fields), ...mappings].some(({ optional }) => optional),
  /** Fields that the customer picks. */
  mappings: ({ mappings = [] }: IntegrationParams) => mappings.length > 0,
  /** It follows changes of records. */
  subscribe: ({ subscribe }: IntegrationParams) => subscribe !== undefined,
  'quota-optimization': ({ quotaOptimization }: IntegrationParams) => quotaOptimization === true,
};
