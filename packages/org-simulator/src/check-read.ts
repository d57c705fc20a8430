import type { Read } from '@orgready/guides/model/fact';
import { metadataTypes } from './metadata/types.ts';
import { isResource } from './rest/resources.ts';
import { SalesforceError } from './salesforce-error.ts';
import { knownObjects } from './scenarios.ts';
import { type ApiName, wholeCatalogue } from './schema/schema.ts';
import { planQuery } from './soql/plan.ts';

const checkSoql = (soql: string, api: ApiName): string[] => {
  try {
    planQuery(soql, wholeCatalogue(api, knownObjects()));
    return [];
  } catch (error) {
    if (error instanceof SalesforceError) return [`${error.errorCode}: ${error.message}`];
    throw error;
  }
};

const checkPath = (path: string): string[] => {
  const [name = ''] = path.split('?');
  const below = `/${name.replace(/^\//, '').replace(/\/$/, '')}`;
  if (!isResource('GET', below)) return [`There is no resource ${path} below /services/data/vXX.X.`];
  const [, tooling, object] = /^\/(tooling\/)?sobjects\/([^/]+)/.exec(below) ?? [];
  if (object === undefined || wholeCatalogue(tooling ? 'tooling' : 'data', knownObjects()).find(object))
    return [];
  return [`There is no object ${object}.`];
};

const checkType = (type: string): string[] =>
  metadataTypes.some(({ name }) => name === type) ? [] : [`There is no metadata type ${type}.`];

/** What is wrong with a read, by the schema and the rules alone: no org is asked. Empty: nothing. */
export const checkRead = (read: Read): string[] => {
  switch (read.via) {
    case 'query':
      return checkSoql(read.soql, 'data');
    case 'tooling':
      return checkSoql(read.soql, 'tooling');
    case 'get':
      return checkPath(read.path);
    case 'metadataList':
      return checkType(read.type);
    case 'metadata':
      return [
        ...checkType(read.type),
        ...(read.fullNames.length > 10 ? ['readMetadata takes at most 10 names.'] : []),
      ];
    case 'usage':
      return [];
  }
};
