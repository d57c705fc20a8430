import { expect } from 'vitest';
import type { OrgState } from '../org-state.ts';
import type { Simulator } from '../server.ts';
import { admin } from './orgs.ts';
import { rightsOrg } from './rights.ts';
import { createCaller, createCallerIn } from './running.ts';

/** Returns a createCaller, by default in a fresh org, that can write and find ids by name. */
export const createWriter = (simulator: Simulator, state: OrgState = rightsOrg(), username = admin) => {
  const api = createCallerIn(simulator, state, username);
  const rest = (method: string, path: string, body?: unknown) =>
    api.rest(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const idOf = async (soql: string): Promise<string> =>
    (await createCaller(simulator).query(soql)).body.records[0].Id;
  return {
    ...api,
    post: (object: string, body: unknown) => rest('POST', `/sobjects/${object}`, body),
    patch: (object: string, id: string, body: unknown) => rest('PATCH', `/sobjects/${object}/${id}`, body),
    remove: (object: string, id: string) => rest('DELETE', `/sobjects/${object}/${id}`),
    collection: (method: string, body?: unknown, search = '') =>
      rest(method, `/composite/sobjects${search}`, body),
    set: (name: string) => idOf(`SELECT Id FROM PermissionSet WHERE Name = '${name}'`),
    profileSet: (name: string) => idOf(`SELECT Id FROM PermissionSet WHERE Profile.Name = '${name}'`),
    profile: (name: string) => idOf(`SELECT Id FROM Profile WHERE Name = '${name}'`),
    user: (name: string) => idOf(`SELECT Id FROM User WHERE Username = '${name}'`),
    idOf,
  };
};
/** The body of a refusal. */
export const error = (errorCode: string, message?: string) => [
  expect.objectContaining({ errorCode, ...(message === undefined ? {} : { message }) }),
];
