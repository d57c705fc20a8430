import { apiAccessCheck } from '../../checks/api-access.ts';
import { grantedScopes } from '../../checks/granted-scopes.ts';
import { signedIn } from '../../checks/signed-in.ts';
import type { Step } from '../../model/guide.ts';
import { readerRights } from '../checks/reader-rights.ts';
import type { Key } from '../locales/en.ts';

export const connect: Step<Key> = {
  id: 'connect',
  phase: 'prepare',
  name: 'connect.name',
  title: 'connect.title',
  openTitle: 'connect.open-title',
  why: 'connect.why',
  needs: ['API Enabled'],
  beforeSignIn: true,
  body: [{ kind: 'sign-in' }],
  checks: [apiAccessCheck, signedIn, grantedScopes, readerRights],
};
