import type { StepDocument } from '@orgready/shared/document/step';
import type { Task } from '@orgready/shared/document/task';

/** Returns whether every check that the task is for has passed. */
export const isFixed = ({ checks, tasks }: StepDocument, task: Task): boolean => {
  const others = new Set(tasks.flatMap(({ fixes }) => fixes));
  const fixes = checks.filter(({ id }) =>
    task.fixes.length > 0 ? task.fixes.includes(id) : !others.has(id),
  );
  return fixes.length > 0 && fixes.every(({ outcome }) => outcome === 'passed');
};
