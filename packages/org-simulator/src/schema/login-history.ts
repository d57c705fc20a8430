import { z } from 'zod';
import { listOf } from '../org/list-of.ts';
import { definePart, unknownNames } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import { authorizations } from './oauth-tokens.ts';
import {
  defineTable,
  id,
  lookup,
  moment,
  nillable,
  picklist,
  type Row,
  stamp,
  text,
  unfilterable,
} from './table.ts';
import { users } from './users.ts';

const minute = 60_000;

export const signIns = definePart({
  state: {
    /** Sign-ins before the scenario began: what `LoginHistory` shows. */
    signIns: listOf(
      z.strictObject({
        username: z.string(),
        minutesAgo: z.number().int().min(0),
        /** As Login History prints it. */
        status: z.string().default('Success'),
        application: z.string(),
        loginType: z.string().default('Remote Access 2.0'),
        sourceIp: z.string().default('203.0.113.7'),
      }),
    ).default([]),
  },
  start: (declared, org) => {
    users.in(org);
    const now = Date.now();
    return declared.signIns.flatMap(({ username, minutesAgo, ...rest }) => {
      const user = org.users.find((one) => one.username === username);
      return user === undefined ? [] : [{ ...rest, user, at: new Date(now - minutesAgo * minute) }];
    });
  },
  faults: (declared, org) => {
    const usernames = new Set(org.users.map(({ username }) => username));
    return declared.signIns.flatMap(({ username }) => unknownNames('user', [username], usernames));
  },
});

const selectedOnly = { ...nillable, ...unfilterable };

/**
 * One's own sign-ins; with Manage Users or Monitor Login History everyone's (A 2.6). Most columns can only be selected:
 * a filter on `Status` or `Application` is refused.
 */
export const loginHistory = defineTable({
  name: 'LoginHistory',
  label: 'Login History',
  labelPlural: 'Login History',
  keyPrefix: '0Ya',
  fields: [
    id('Login ID'),
    lookup('UserId', 'User ID', ['User']),
    moment('LoginTime', 'Login Time'),
    picklist('LoginType', 'Login Type', ['Application', 'Remote Access Client', 'Remote Access 2.0']),
    text('SourceIp', 'Source IP', selectedOnly),
    text('LoginUrl', 'Login URL', nillable),
    text('Application', 'Application', selectedOnly),
    text('Status', 'Status', selectedOnly),
    picklist('LoginSubType', 'Login Subtype', ['OauthWebServer', 'OauthRefreshToken'], selectedOnly),
  ],
  rows: ({ org, user }) => {
    const seesAll = ['ManageUsers', 'MonitorLoginHistory'].some((one) => user.permissions.has(one));
    const earlier = signIns.in(org);
    // What a user allowed an app since the scenario began was a sign-in as well.
    const since = authorizations.in(org).grants.map((grant) => ({
      user: grant.user,
      at: grant.createdAt,
      status: 'Success',
      application: grant.appLabel,
      loginType: 'Remote Access 2.0',
      sourceIp: '198.51.100.4',
    }));
    return [...since, ...earlier]
      .filter((one) => seesAll || one.user === user)
      .map(
        (one, at): Row => ({
          Id: recordId('0Ya', org.id, `${one.user.username} ${at}`),
          UserId: one.user.id,
          LoginTime: stamp(one.at),
          LoginType: one.loginType,
          SourceIp: one.sourceIp,
          LoginUrl: 'login.salesforce.com',
          Application: one.application,
          Status: one.status,
          LoginSubType: one.loginType === 'Remote Access 2.0' ? 'OauthWebServer' : null,
        }),
      );
  },
});
