import { type Cause, defineCause, forwarded } from '../cause.ts';

/** Refusals that concern a record, an object, a field, or a license (A 8.2, C 8). */
export const recordCauses: readonly Cause[] = [
  defineCause('license-refuses', {
    source: 'C 8',
    matches: [{ text: /\buser license doesn'?t allow the permission\b/ }],
    names: /\buser license (.{1,80}?)\. The user license doesn.?t allow the permission: ([^.;]{1,120})/i,
    who: 'salesforce-admin',
    actions: ['explain.license-refuses.action'],
    topics: ['permissions', 'license'],
  }),
  defineCause('seats-taken', {
    source: 'C 8',
    matches: [{ codes: ['LICENSE_LIMIT_EXCEEDED'] }],
    who: 'salesforce-admin',
    actions: ['explain.seats-taken.action'],
    topics: ['license', 'user'],
  }),
  defineCause('field-not-writable', {
    source: 'C 8',
    matches: [
      { codes: ['INVALID_FIELD_FOR_INSERT_UPDATE'] },
      { text: /\bunable to create\/update fields?:/ },
    ],
    names: /\bUnable to create\/update fields?: ([\w, .]{1,200}?)(?:\. |\.$|$)/i,
    who: 'salesforce-admin',
    actions: ['explain.field-not-writable.action'],
    topics: ['fields', 'objects'],
  }),
  defineCause('field-unknown', {
    source: 'A 8.2',
    matches: [
      { text: /\bno such column '[^']{1,80}' on (?:entity|sobject of type) '?\w/ },
      { codes: ['INVALID_FIELD'], needs: 'form' },
    ],
    names: /\bNo such column ['"]([^'"]{1,80})['"] on (?:entity|sobject of type) ['"]?(\w{1,80})/i,
    who: 'salesforce-admin',
    actions: ['explain.field-unknown.action'],
    topics: ['fields', 'objects'],
  }),
  defineCause('type-unknown', {
    source: 'A 8.2',
    matches: [
      { text: /\bsobject type '[^']{1,80}' is not supported\b/ },
      { codes: ['INVALID_TYPE'], needs: 'form' },
    ],
    names: /\bsObject type ['"]([^'"]{1,80})['"] is not supported/i,
    who: 'salesforce-admin',
    actions: ['explain.type-unknown.action'],
    topics: ['objects'],
  }),
  defineCause('insufficient-access', {
    source: 'A 8.2',
    matches: [
      { text: /\binsufficient access rights on (?:object id|cross-reference id)\b/ },
      {
        codes: [
          'INSUFFICIENT_ACCESS',
          'INSUFFICIENT_ACCESS_OR_READONLY',
          'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
        ],
      },
    ],
    who: 'salesforce-admin',
    actions: ['explain.insufficient-access.action'],
    topics: ['objects', 'permissions'],
  }),
  defineCause('query-wrong', {
    source: 'A 8.2',
    matches: [
      {
        codes: ['MALFORMED_QUERY', 'INVALID_QUERY_LOCATOR', 'INVALID_QUERY_FILTER_OPERATOR', 'MALFORMED_ID'],
      },
    ],
    who: 'party',
    actions: forwarded,
  }),
  defineCause('query-slow', {
    source: 'A 8.2',
    matches: [{ codes: ['QUERY_TIMEOUT'], needs: 'form' }],
    who: 'party',
    actions: ['explain.action.later', 'explain.action.forward'],
  }),
  defineCause('row-locked', {
    source: 'A 8.2',
    matches: [{ codes: ['UNABLE_TO_LOCK_ROW'] }],
    who: 'party',
    actions: ['explain.action.later', 'explain.action.forward'],
  }),
  defineCause('not-there', {
    source: 'A 8.2',
    matches: [
      { codes: ['NOT_FOUND'], needs: 'origin' },
      { codes: ['ENTITY_IS_DELETED', 'INVALID_CROSS_REFERENCE_KEY'] },
    ],
    who: 'party',
    actions: forwarded,
  }),
  defineCause('duplicate', {
    source: 'C 8',
    matches: [{ codes: ['DUPLICATES_DETECTED'] }, { codes: ['DUPLICATE_VALUE'], needs: 'form' }],
    who: 'party',
    actions: forwarded,
  }),
  defineCause('org-rule', {
    source: 'C 8',
    matches: [
      {
        codes: [
          'FIELD_CUSTOM_VALIDATION_EXCEPTION',
          'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
          'CANNOT_EXECUTE_FLOW_TRIGGER',
        ],
      },
    ],
    names:
      /\b(?:FIELD_CUSTOM_VALIDATION_EXCEPTION|CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY|CANNOT_EXECUTE_FLOW_TRIGGER)["']?[\s:,]+([^"[\]{}]{1,200})/,
    who: 'salesforce-admin',
    actions: ['explain.org-rule.action'],
  }),
  defineCause('value-refused', {
    source: 'C 8',
    matches: [
      { codes: ['INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', 'FIELD_INTEGRITY_EXCEPTION'] },
      { codes: ['REQUIRED_FIELD_MISSING', 'STRING_TOO_LONG'], needs: 'form' },
    ],
    names: /\bRequired fields are missing: \[([\w, ]{1,200})\]/i,
    who: 'party',
    actions: forwarded,
  }),
  defineCause('storage-full', {
    source: 'C 8',
    matches: [{ codes: ['STORAGE_LIMIT_EXCEEDED'], needs: 'form' }],
    who: 'salesforce-admin',
    actions: ['explain.storage-full.action'],
  }),
  defineCause('salesforce-fault', {
    source: 'A 8.2',
    matches: [{ codes: ['UNKNOWN_EXCEPTION'], needs: 'form' }],
    names: /\bError ?ID:? ?([\d ()-]{5,60})/i,
    who: 'salesforce',
    actions: ['explain.action.later', 'explain.action.support'],
  }),
];
