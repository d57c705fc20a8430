import type { Step } from '../../model/guide.ts';
import { objectOffered } from '../checks/object-offered.ts';
import { oneSet } from '../checks/one-set.ts';
import { profileLicense } from '../checks/profile-license.ts';
import type { Key } from '../locales/en.ts';

export const eligible: Step<Key> = {
  id: 'eligible',
  phase: 'share',
  name: 'eligible.name',
  title: 'eligible.title',
  openTitle: 'eligible.open-title',
  why: 'eligible.why',
  needs: [],
  body: [
    { kind: 'text', text: 'eligible.text' },
    { kind: 'note', tone: 'info', text: 'eligible.roles' },
    { kind: 'note', tone: 'info', text: 'eligible.objects' },
  ],
  checks: [profileLicense, objectOffered, oneSet],
};
