import { metadataTypes } from './metadata/types.ts';
import { type OrgObject, orgObject } from './org/objects.ts';
import type { OrgState } from './org-state.ts';
import { findRelationship } from './rest/related-records.ts';
import { isResource } from './rest/resources.ts';
import { SalesforceError } from './salesforce-error.ts';
import { wholeCatalog } from './schema/schema.ts';
import type { ApiName } from './schema/table.ts';
import { planQuery } from './soql/plan.ts';

/**
 * A read of an org: a query of either API, a resource below `/services/data/vXX.X`, or components by the Metadata
 * API.
 */
type Read =
  | { readonly via: 'query' | 'tooling'; readonly soql: string }
  | { readonly via: 'get'; readonly path: string }
  | { readonly via: 'metadata'; readonly type: string; readonly fullNames: readonly string[] }
  | { readonly via: 'metadataList'; readonly type: string }
  | { readonly via: 'usage' }
  | { readonly via: 'versions' };

/** Returns the objects of all these orgs, each once, with every field that any of them has. */
export const objectsIn = (orgs: Iterable<OrgState>): readonly OrgObject[] => {
  const byName = new Map<string, OrgObject>();
  for (const { objects = [] } of orgs) {
    for (const object of objects.map((one) => orgObject.parse(one))) {
      const before = byName.get(object.name)?.fields ?? [];
      const more = object.fields.filter(({ name }) => !before.some((field) => field.name === name));
      if (more.length > 0) byName.set(object.name, { ...object, fields: [...before, ...more] });
    }
  }
  return [...byName.values()];
};

const checkSoql = (soql: string, api: ApiName, objects: readonly OrgObject[]): string[] => {
  try {
    planQuery(soql, wholeCatalog(api, objects));
    return [];
  } catch (error) {
    if (error instanceof SalesforceError) return [`${error.errorCode}: ${error.message}`];
    throw error;
  }
};

const checkPath = (path: string, objects: readonly OrgObject[]): string[] => {
  const [name = ''] = path.split('?');
  const below = `/${name.replace(/^\//, '').replace(/\/$/, '')}`;
  if (!isResource('GET', below)) return [`There is no resource ${path} below /services/data/vXX.X.`];
  const [, tooling, object, relationship] =
    /^\/(tooling\/)?sobjects\/([^/]+)(?:\/\w{15,18}\/([^/]+))?/.exec(below) ?? [];
  if (object === undefined) return [];
  const catalog = wholeCatalog(tooling ? 'tooling' : 'data', objects);
  if (!catalog.find(object)) return [`There is no object ${object}.`];
  if (relationship === undefined || findRelationship(catalog, object, relationship)) return [];
  return [`${object} has no relationship ${relationship}.`];
};

const checkType = (type: string): string[] =>
  metadataTypes.some(({ name }) => name === type) ? [] : [`There is no metadata type ${type}.`];

/** Returns what is wrong with a read, judged by the schema, these objects and the rules alone. Empty: nothing. */
export const checkRead = (read: Read, objects: readonly OrgObject[]): string[] => {
  switch (read.via) {
    case 'query':
      return checkSoql(read.soql, 'data', objects);
    case 'tooling':
      return checkSoql(read.soql, 'tooling', objects);
    case 'get':
      return checkPath(read.path, objects);
    case 'metadataList':
      return checkType(read.type);
    case 'metadata':
      return [
        ...checkType(read.type),
        ...(read.fullNames.length > 10 ? ['readMetadata takes at most 10 names.'] : []),
      ];
    case 'usage':
    case 'versions':
      return [];
  }
};
