import { type Cause, defineCause, forwarded } from '../cause.ts';

const events = 'SFDC.PLATFORM.EVENTBUS.GRPC';

/** Limits, and what the Streaming, Pub/Sub and Bulk APIs refuse (A 8.1, C 6, C 8). */
export const limitCauses: readonly Cause[] = [
  defineCause('requests-used', {
    source: 'A 8.1',
    matches: [{ text: /\btotalrequests limit exceeded\b/ }],
    who: 'salesforce-admin',
    actions: ['explain.requests-used.action'],
    topics: ['api-access'],
  }),
  defineCause('requests-at-once', {
    source: 'A 8.1',
    matches: [
      {
        text: /\bconcurrent\S* .{0,40}limit exceeded\b/,
        codes: ['REQUEST_LIMIT_EXCEEDED'],
      },
    ],
    who: 'party',
    actions: ['explain.action.later', 'explain.action.forward'],
  }),
  defineCause('requests-limited', {
    source: 'A 8.2',
    matches: [{ codes: ['REQUEST_LIMIT_EXCEEDED'], needs: 'form' }],
    who: 'unclear',
    actions: ['explain.action.later', 'explain.requests-used.action'],
    topics: ['api-access'],
  }),
  defineCause('events-used', {
    source: 'C 6',
    matches: [{ text: /\borganization total events daily limit exceeded\b/ }],
    who: 'salesforce-admin',
    actions: ['explain.events-used.action'],
    topics: ['events'],
  }),
  defineCause('subscribers-limited', {
    source: 'C 8',
    matches: [
      { text: /\borganization concurrent user limit exceeded\b/ },
      { codes: [`${events}.CONCURRENT.CLIENT.LIMIT.EXCEEDED`, `${events}.SUBSCRIPTION.LIMIT.EXCEEDED`] },
    ],
    who: 'salesforce-admin',
    actions: ['explain.subscribers-limited.action'],
    topics: ['events'],
  }),
  defineCause('events-refused', {
    source: 'C 8',
    matches: [
      {
        text: /\b403::denied by security policy\b|\b403:denied_by_security_policy\b|\bchannel you requested to subscribe to does not exist\b/,
      },
      { codes: [`${events}.TOPIC.NOT.FOUND`, `${events}.TOPIC.PERMISSION.DENIED`] },
    ],
    who: 'salesforce-admin',
    actions: ['explain.events-refused.action'],
    topics: ['events', 'objects'],
  }),
  defineCause('replay-gone', {
    source: 'C 8',
    matches: [
      { text: /\bthe replayid \S{1,40} you provided was invalid\b/ },
      {
        codes: [
          `${events}.SUBSCRIPTION.FETCH.REPLAYID.VALIDATION.FAILED`,
          `${events}.SUBSCRIPTION.FETCH.REPLAYID.CORRUPTED`,
        ],
      },
    ],
    who: 'party',
    actions: forwarded,
    topics: ['events'],
  }),
  defineCause('events-unauthorized', {
    source: 'C 8',
    matches: [
      { text: /\b401::(?:authentication invalid|request requires authentication)|\b403::handshake denied\b/ },
      { codes: [`${events}.SERVICE.AUTH.ERROR`] },
    ],
    who: 'party',
    actions: ['explain.action.reconnect', 'explain.action.forward'],
    topics: ['connection'],
  }),
  defineCause('events-reconnect', {
    source: 'C 8',
    matches: [
      { text: /\b403::unknown client\b|\b503::server is too busy\b/ },
      { codes: [`${events}.SERVICE.UNAVAILABLE`] },
    ],
    who: 'party',
    actions: forwarded,
  }),
  defineCause('batch-limited', {
    source: 'C 8',
    matches: [{ codes: ['EXCEEDEDQUOTA'] }, { text: /\bapibatchitems limit exceeded\b/ }],
    who: 'salesforce-admin',
    actions: ['explain.action.later', 'explain.action.forward'],
  }),
];
