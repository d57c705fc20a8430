import type { NewIntegration } from '../api/staff.ts';
import { fieldsOf, linesOf } from './fieldLines.ts';
import { mappingsOf } from './mappingsOf.ts';

type Integration = NewIntegration['integration'];
type RequiredObject = NonNullable<Integration['objects']>[number];

/** What does not fit, with the path of its field: the form's inputs are named like the contract's paths. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** The plain fields in their groups: the path of each, and the end of its message key. */
export const groups = {
  what: { 'integration.name': 'name', 'integration.purpose': 'purpose' },
  vendor: {
    'integration.vendor.name': 'vendorName',
    'integration.vendor.accent': 'accent',
    'integration.vendor.supportEmail': 'supportEmail',
    'integration.vendor.returnUrl': 'returnUrl',
  },
  app: {
    'integration.app.label': 'label',
    'integration.app.developerName': 'developerName',
    'integration.app.namespace': 'namespace',
    'integration.app.consumerKey': 'consumerKey',
    consumerSecret: 'consumerSecret',
  },
  package: {
    'integration.app.package.name': 'packageName',
    'integration.app.package.versionIds.production': 'production',
    'integration.app.package.versionIds.sandbox': 'sandbox',
  },
} as const;

const inLists =
  /^integration\.((objects|mappings)\.\d+\.(name|fields|label|object|suggestion)|subscribe)(\.|$)/;

/** Whether the form has a field beside which a fault of this path stands. */
export const isBesideField = (path: string): boolean =>
  inLists.test(path) || Object.values(groups).some((group) => path in group);

export const appTypes = ['external-client-app', 'connected-app'] as const;
/** Rights beyond those that reading and writing bring along. */
export const furtherRights = ['Delete', 'ViewAllRecords', 'ModifyAllRecords', 'ViewAllFields'] as const;

/** The rows of a list in the form: its inputs are named `list.0.…`, `list.1.…`. */
export const rowsOf = (form: FormData, list: string): readonly string[] => {
  const rows: string[] = [];
  while (form.has(`${list}.${rows.length}.access`)) rows.push(`${list}.${rows.length}`);
  return rows;
};

const appOf = (text: (path: string) => string): Integration['app'] => {
  const app = {
    label: text('integration.app.label'),
    developerName: text('integration.app.developerName'),
    namespace: text('integration.app.namespace') || null,
    consumerKey: text('integration.app.consumerKey'),
  };
  if (text('integration.app.type') === 'connected-app') return { ...app, type: 'connected-app' };
  return {
    ...app,
    type: 'external-client-app',
    package: {
      name: text('integration.app.package.name'),
      versionIds: {
        production: text('integration.app.package.versionIds.production'),
        sandbox: text('integration.app.package.versionIds.sandbox') || null,
      },
    },
  };
};

/** What was typed, in the shape of the contract. Whether it is right is for the API to say. */
export const fromForm = (form: FormData): NewIntegration => {
  const text = (path: string) => String(form.get(path) ?? '').trim();
  const objects = rowsOf(form, 'integration.objects').map((row): RequiredObject => {
    const also = furtherRights.filter((right) => form.getAll(`${row}.also`).includes(right));
    return {
      name: text(`${row}.name`),
      access: text(`${row}.access`) === 'write' ? 'write' : 'read',
      ...(also.length > 0 ? { also } : {}),
      fields: fieldsOf(text(`${row}.fields`)),
    };
  });
  const mappings = mappingsOf(rowsOf(form, 'integration.mappings'), text);
  const subscribe = linesOf(text('integration.subscribe'));
  return {
    integration: {
      name: text('integration.name'),
      purpose: text('integration.purpose'),
      guide: 'integration',
      vendor: {
        name: text('integration.vendor.name'),
        accent: text('integration.vendor.accent'),
        supportEmail: text('integration.vendor.supportEmail'),
        returnUrl: text('integration.vendor.returnUrl'),
      },
      app: appOf(text),
      ...(objects.length > 0 ? { objects } : {}),
      ...(mappings.length > 0 ? { mappings } : {}),
      ...(subscribe.length > 0 ? { subscribe } : {}),
      ...(text('integration.quotaOptimization') ? { quotaOptimization: true as const } : {}),
    },
    consumerSecret: text('consumerSecret') || null,
  };
};
