import type { ApiCall, CallKind } from '@orgready/shared/contract/entities';

/** OAuth of Salesforce: a token is given, ended, or its user named. None of it reaches records (A 8.1). */
const signIn = /^\/services\/oauth2\/(?:token|revoke|userinfo)$|^\/id\//;
const composite = /^\/services\/data\/v[\d.]+\/(?:tooling\/)?composite$/;
const metadata = /^\/services\/Soap\/m\//;
/** A part of a composite that is no GET begins with its method (`asked.ts`). */
const isRead = (asked: string): boolean => !/^(?:POST|PUT|PATCH|DELETE) /.test(asked);

/**
 * Returns what kind of call it was, as far as its method, its path and its parts show. `other` is one of which they do not
 * show that it wrote nothing.
 */
export const callKindOf = ({ method, path, asked }: Pick<ApiCall, 'method' | 'path' | 'asked'>): CallKind => {
  if (signIn.test(path)) return 'sign-in';
  if (method === 'GET') return 'read';
  if (method !== 'POST' || asked.length === 0) return 'other';
  if (composite.test(path) && asked.every(isRead)) return 'reads-together';
  if (metadata.test(path) && asked.every((each) => /^(?:listMetadata|readMetadata) /.test(each)))
    return 'metadata-read';
  return 'other';
};
