import type { Step } from '../../model/guide.ts';
import { signedIn } from '../checks/signed-in.ts';
import type { Key } from '../locales/en.ts';
import { withoutApi } from '../without-api.ts';

export const connect: Step<Key> = {
  id: 'connect',
  phase: 'prepare',
  name: 'connect.name',
  title: 'connect.title',
  openTitle: 'connect.open-title',
  why: 'connect.why',
  needs: ['API Enabled'],
  when: { not: withoutApi },
  beforeSignIn: true,
  body: [{ kind: 'sign-in' }],
  checks: [signedIn],
};
