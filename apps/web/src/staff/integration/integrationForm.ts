import type { IntegrationParams } from '@orgready/guides/integration/params';
import type { BlueprintVersion, NewBlueprint } from '../../api/staff.ts';
import { linesOf } from '../linesOf.ts';
import { overrideFrom, partyFrom, partyPaths } from '../party.ts';
import { rowsOf } from '../rowsOf.ts';
import { secretFrom } from '../secret.ts';
import { fieldsOf } from './fieldLines.ts';
import { mappingsOf } from './mappingsOf.ts';
import { packageVersionIdIn } from './packageVersionIdIn.ts';
import { policiesFrom } from './policies.ts';

export interface IntegrationVersion extends BlueprintVersion {
  readonly params: IntegrationParams;
}
export interface NewIntegration extends NewBlueprint {
  readonly params: IntegrationParams;
}
type RequiredObject = NonNullable<IntegrationParams['objects']>[number];

/** The plain text fields by group: each path with the end of its message key. */
export const groups = {
  what: { 'params.name': 'name', 'params.purpose': 'purpose' },
  app: {
    'params.app.label': 'label',
    'params.app.developerName': 'developerName',
    'params.app.namespace': 'namespace',
    'params.app.consumerKey': 'consumerKey',
  },
  package: {
    'params.app.package.name': 'packageName',
    'params.app.package.versionIds.production': 'production',
    'params.app.package.versionIds.sandbox': 'sandbox',
  },
} as const;

const inLists =
  /^params\.((objects|mappings)\.\d+\.(name|fields|label|object|suggestion)|subscribe|outgoingAddresses|connectsEvery)(\.|$)/;

/** Returns whether the form shows an error with this path next to a field. */
export const isBesideField = (path: string): boolean =>
  inLists.test(path) ||
  path === 'consumerSecret' ||
  partyPaths.some((each) => each === path) ||
  Object.values(groups).some((group) => path in group);

export const appTypes = ['external-client-app', 'connected-app'] as const;
export type AppType = (typeof appTypes)[number];
/** Permissions that read and write access do not include. */
export const furtherRights = ['Delete', 'ViewAllRecords', 'ModifyAllRecords', 'ViewAllFields'] as const;

const appOf = (text: (path: string) => string): IntegrationParams['app'] => {
  const app = {
    label: text('params.app.label'),
    developerName: text('params.app.developerName'),
    namespace: text('params.app.namespace') || null,
    consumerKey: text('params.app.consumerKey'),
  };
  if (text('params.app.type') === 'connected-app') return { ...app, type: 'connected-app' };
  return {
    ...app,
    type: 'external-client-app',
    package: {
      name: text('params.app.package.name'),
      versionIds: {
        production: packageVersionIdIn(text('params.app.package.versionIds.production')),
        sandbox: packageVersionIdIn(text('params.app.package.versionIds.sandbox')) || null,
      },
    },
  };
};

/** Returns what was entered in the shape of the contract. The API validates it. */
export const fromForm = (form: FormData): IntegrationVersion => {
  const text = (path: string) => String(form.get(path) ?? '').trim();
  const objects = rowsOf(form, 'params.objects').map((row): RequiredObject => {
    const also = furtherRights.filter((right) => form.getAll(`${row}.also`).includes(right));
    return {
      name: text(`${row}.name`),
      access: text(`${row}.access`) === 'write' ? 'write' : 'read',
      ...(also.length > 0 ? { also } : {}),
      fields: fieldsOf(text(`${row}.fields`)),
    };
  });
  const mappings = mappingsOf(rowsOf(form, 'params.mappings'), text);
  const subscribe = linesOf(text('params.subscribe'));
  return {
    guide: 'integration',
    params: {
      name: text('params.name'),
      purpose: text('params.purpose'),
      app: appOf(text),
      ...(objects.length > 0 ? { objects } : {}),
      ...(mappings.length > 0 ? { mappings } : {}),
      ...(subscribe.length > 0 ? { subscribe } : {}),
      ...(text('params.quotaOptimization') ? { quotaOptimization: true as const } : {}),
      ...policiesFrom(text),
    },
    party: partyFrom(form),
    ...overrideFrom(form),
    ...secretFrom(form),
  };
};
