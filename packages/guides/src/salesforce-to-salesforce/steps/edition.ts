import type { Step } from '../../model/guide.ts';
import { editionHasApi } from '../checks/edition-has-api.ts';
import { editionQuestion } from '../edition.ts';
import type { Key } from '../locales/en.ts';
import { withoutApi } from '../without-api.ts';

export const edition: Step<Key> = {
  id: 'edition',
  phase: 'prepare',
  name: 'edition.name',
  title: 'edition.title',
  openTitle: 'edition.open-title',
  why: 'edition.why',
  needs: [],
  beforeSignIn: true,
  body: [
    { kind: 'question', question: editionQuestion },
    { kind: 'note', tone: 'info', text: 'edition.no-api' },
    { kind: 'note', tone: 'caution', text: 'edition.by-hand', condition: withoutApi },
  ],
  checks: [editionHasApi],
};
