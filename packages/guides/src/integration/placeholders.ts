import type { Locale } from '@orgready/shared/language/locales';
import { firstAndLast } from '../ip-addresses.ts';
import type { IntegrationParams } from './params.ts';
import { ipRelaxationValue, permittedUsersValue } from './policy-values.ts';
import { wantedPolicies } from './wanted-policies.ts';

const formats = new Map<Locale, Intl.ListFormat>();
/** Returns “A”, “A and B” or “A, B, and C” in the reader's language. */
const listIn = (locale: Locale, names: readonly string[]): string => {
  const format = formats.get(locale) ?? new Intl.ListFormat(locale);
  formats.set(locale, format);
  return format.format(names);
};

/** Returns the placeholders of this guide's messages. */
export const placeholdersOf = (params: IntegrationParams, locale: Locale) => {
  const { app, objects = [], subscribe = [], quotaOptimization, name } = params;
  const wanted = wantedPolicies(params);
  return {
    integration: name,
    /** The OAuth client id, public by nature: distinguishes apps with the same label. */
    consumerKey: app.consumerKey,
    /** For `select` in messages: the kind of app. */
    appKind: app.type === 'connected-app' ? 'connected' : 'external',
    /** What is installed: a connected app has no package and is installed itself. */
    package: app.type === 'connected-app' ? app.label : app.package.name,
    /** A few of the objects the integration uses, and those whose changes it follows. */
    objects: listIn(
      locale,
      objects.slice(0, 2).map(({ name }) => name),
    ),
    events: listIn(locale, subscribe),
    /** For `select` in messages: what it does beyond reading and writing records. */
    extras: subscribe.length === 0 ? 'quota' : quotaOptimization ? 'both' : 'subscribe',
    /** Setup's labels of the values that the policies of the app must have. */
    /** `none` if the vendor does not name them. */
    vendorAddresses: params.outgoingAddresses ? listIn(locale, params.outgoingAddresses) : 'none',
    vendorRanges: listIn(locale, (params.outgoingAddresses ?? []).map(firstAndLast)),
    permittedUsers: permittedUsersValue(wanted.permittedUsers),
    ipRelaxation: ipRelaxationValue(wanted.ipRelaxation),
    /** For `select` in messages. */
    keeps: wanted.refreshToken === 'SpecificInactivity' ? 'idle' : 'none',
    whoMay: wanted.permittedUsers === 'AllSelfAuthorized' ? 'all' : 'approved',
    relaxed: wanted.ipRelaxation === 'Bypass' ? 'all' : 'other',
  };
};
