import type { IntegrationParams } from './params.ts';

/** What conditions of this guide can require of the parameters. */
export const needs = {
  'external-client-app': ({ app }: IntegrationParams) => app.type === 'external-client-app',
  'connected-app': ({ app }: IntegrationParams) => app.type === 'connected-app',
  objects: ({ objects = [] }: IntegrationParams) => objects.length > 0,
  /** The integration can work without some of its fields. */
  'optional-fields': ({ objects = [], mappings = [] }: IntegrationParams) =>
    [...objects.flatMap(({ fields }) => fields), ...mappings].some(({ optional }) => optional),
  /** The customer picks fields. */
  mappings: ({ mappings = [] }: IntegrationParams) => mappings.length > 0,
  /** The integration follows changes of records, or platform events. */
  subscribe: ({ subscribe }: IntegrationParams) => subscribe !== undefined,
  /** The vendor names the addresses that its servers connect from. */
  'outgoing-addresses': ({ outgoingAddresses }: IntegrationParams) => outgoingAddresses !== undefined,
  'quota-optimization': ({ quotaOptimization }: IntegrationParams) => quotaOptimization === true,
};
