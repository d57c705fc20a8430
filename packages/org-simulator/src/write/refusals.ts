import type { Viewer } from '../org/viewer.ts';

import { SalesforceError } from '../salesforce-error.ts';

/** Salesforce's refusals of writes (P 5.5; codes and shapes recorded where `fields` are named). */

export const insufficientAccess = (): SalesforceError =>
  new SalesforceError(403, 'INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id', []);

export const integrity = (message: string, fields: readonly string[] = []): SalesforceError =>
  new SalesforceError(400, 'FIELD_INTEGRITY_EXCEPTION', message, fields);

export const duplicate = (message: string, fields: readonly string[]): SalesforceError =>
  new SalesforceError(400, 'DUPLICATE_VALUE', message, fields);

export const invalidReference = (field?: string): SalesforceError =>
  new SalesforceError(
    400,
    'INVALID_CROSS_REFERENCE_KEY',
    'invalid cross reference id',
    field === undefined ? [] : [field],
  );

export const badPicklistValue = (label: string, value: unknown, field: string): SalesforceError =>
  new SalesforceError(
    400,
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    `${label}: bad value for restricted picklist field: ${String(value)}`,
    [field],
  );

export const licenseLimit = (license: string): SalesforceError =>
  new SalesforceError(
    400,
    'LICENSE_LIMIT_EXCEEDED',
    `License Limit Exceeded - there are no ${license} licenses left`,
    [],
  );

export const isDeleted = (): SalesforceError =>
  new SalesforceError(404, 'ENTITY_IS_DELETED', 'entity is deleted', []);

/** Throws unless the user has one of these permissions. */
export const requireOne = ({ user }: Viewer, ...anyOf: readonly string[]): void => {
  if (!anyOf.some((permission) => user.permissions.has(permission))) throw insufficientAccess();
};
