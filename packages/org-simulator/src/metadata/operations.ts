import type { Viewer } from '../org/viewer.ts';
import type { Component, Content, MetadataType } from './component.ts';
import { manyOf, type SoapRequest, textOf } from './read-envelope.ts';
import { metadataTypes } from './types.ts';
import { SoapFault } from './write-envelope.ts';

const namedType = (name: string | undefined, { user }: Viewer): MetadataType => {
  const type = metadataTypes.find((one) => one.name === name);
  if (!type) throw new SoapFault('INVALID_TYPE', `Unknown type: ${name ?? ''}`);
  if (type.needs !== null && !user.permissions.has(type.needs))
    throw new SoapFault('INSUFFICIENT_ACCESS', `insufficient access rights on entity: ${type.name}`);
  return type;
};

const fileProperties = (component: Component, type: MetadataType, { org }: Viewer): Content => {
  const at = org.createdAt.toISOString();
  const name = `${org.builder.firstName} ${org.builder.lastName}`;
  return {
    createdById: org.builder.id,
    createdByName: name,
    createdDate: at,
    fileName: `${type.directory}/${component.fullName}.${type.suffix}`,
    fullName: component.fullName,
    id: component.id,
    lastModifiedById: org.builder.id,
    lastModifiedByName: name,
    lastModifiedDate: at,
    manageableState: component.namespace === null ? 'unmanaged' : 'installed',
    namespacePrefix: component.namespace,
    type: type.name,
  };
};

const fieldOf = (value: unknown, name: string): string | undefined =>
  typeof value === 'object' && value !== null ? textOf((value as Record<string, unknown>)[name]) : undefined;

/** At most three queries a call (Metadata API guide, listMetadata). */
const listMetadata = ({ parameters }: SoapRequest, viewer: Viewer): Content => {
  const queries = manyOf(parameters.queries);
  if (queries.length > 3) throw new SoapFault('LIMIT_EXCEEDED', 'listMetadata takes at most 3 queries');
  return {
    result: queries
      .map((query) => namedType(fieldOf(query, 'type'), viewer))
      .flatMap((type) =>
        type.components(viewer.org).map((component) => fileProperties(component, type, viewer)),
      ),
  };
};

/** At most ten names of one type a call (Metadata API guide, readMetadata). */
const readMetadata = ({ parameters }: SoapRequest, viewer: Viewer): Content => {
  const type = namedType(textOf(parameters.type), viewer);
  const names = manyOf(parameters.fullNames).map((name) => textOf(name) ?? '');
  if (names.length > 10)
    throw new SoapFault(
      'EXCEEDED_ID_LIMIT',
      'record limit reached. cannot submit more than 10 records in this operation',
    );
  const components = type.components(viewer.org);
  const records = names.map((name): Content => {
    const found = components.find(({ fullName }) => fullName === name);
    // A name that nothing has is nil, not an error.
    return found
      ? { '@xsi:type': type.name, fullName: found.fullName, ...found.content }
      : { '@xsi:nil': true };
  });
  return { result: { records } };
};

const describeMetadata = (): Content => ({
  result: {
    metadataObjects: metadataTypes.map(({ name, describedAs, directory, suffix }) => ({
      directoryName: directory,
      inFolder: false,
      metaFile: false,
      suffix,
      xmlName: describedAs ?? name,
    })),
    organizationNamespace: '',
    partialSaveAllowed: true,
    testRequired: false,
  },
});

const operations: Readonly<Record<string, (request: SoapRequest, viewer: Viewer) => Content>> = {
  listMetadata,
  readMetadata,
  describeMetadata,
};

/** Returns the operation with this SOAP name. */
export const operationNamed = (name: string) =>
  Object.hasOwn(operations, name) ? operations[name] : undefined;
