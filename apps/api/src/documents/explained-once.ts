import type { StepDocument } from '@orgready/shared/document/step';
import type { Text } from '@orgready/shared/document/text';

type Page = Omit<StepDocument, 'version'>;
type BlockDocument = Page['body'][number];

/**
 * Returns a step's page on which each glossary term is explained once, where it occurs first in reading order: each
 * explanation is a stop for the keyboard.
 */
export const explainedOnce = (page: Page): Page => {
  const explained = new Set<string>();
  const once = (text: Text): Text =>
    text.map((run) => {
      if (typeof run === 'string' || !('term' in run)) return run;
      if (explained.has(run.term)) return run.text;
      explained.add(run.term);
      return run;
    });
  const ofBlock = (block: BlockDocument): BlockDocument =>
    block.kind === 'text' || block.kind === 'note' ? { ...block, text: once(block.text) } : block;
  // The properties are evaluated in the order in which the page shows them.
  return {
    ...page,
    why: once(page.why),
    body: page.body.map(ofBlock),
    tasks: page.tasks.map((task) => ({ ...task, clicks: task.clicks.map(once) })),
    checks: page.checks.map((check) => ({
      ...check,
      attestable: check.attestable && once(check.attestable),
      parts: check.parts.map((part) => ({ ...part, text: once(part.text) })),
      why: once(check.why),
      message: once(check.message),
      remedy: once(check.remedy),
    })),
  };
};
