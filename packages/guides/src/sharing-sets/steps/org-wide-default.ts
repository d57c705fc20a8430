import type { Step } from '../../model/guide.ts';
import { question } from '../answers.ts';
import { externalDefault } from '../checks/external-default.ts';
import type { Key } from '../locales/en.ts';
import { externalDefaultTask } from './external-default-task.ts';

export const orgWideDefault: Step<Key> = {
  id: 'org-wide-default',
  phase: 'share',
  name: 'default.name',
  title: 'default.title',
  openTitle: 'default.open-title',
  why: 'default.why',
  needs: ['Manage Sharing'],
  body: [
    { kind: 'question', question: question.object, condition: { needs: 'choose-object' } },
    { kind: 'note', tone: 'caution', text: 'default.note' },
  ],
  tasks: [externalDefaultTask],
  checks: [externalDefault],
};
