import type { Message } from '@orgready/guides/model/check';
import type { Finding } from '../storage/findings.ts';
import type { Words } from './words.ts';

/**
 * Returns true if this release has the messages of a stored finding. A release can remove a message or change its
 * placeholders: earlier findings then count as not checked, and the setup still opens.
 */
export const isSayable = ({ verdict, messages }: Finding, words: Words): boolean =>
  [
    'message' in verdict ? verdict.message : null,
    'remedy' in verdict ? verdict.remedy : null,
    'why' in verdict ? verdict.why : null,
    'statement' in verdict ? verdict.statement : null,
    ...('act' in verdict && verdict.act
      ? [
          verdict.act.label,
          ...(verdict.act.kind === 'forward' ? [verdict.act.subject, verdict.act.message] : []),
        ]
      : []),
    ...('parts' in verdict && verdict.parts ? verdict.parts.map(({ text }) => text) : []),
    ...messages,
  ]
    .filter((message): message is Message => typeof message === 'object' && message !== null)
    .every(words.canSay);
