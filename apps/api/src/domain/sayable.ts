import type { Message } from '@orgready/guides/model/check';
import type { Finding } from '../storage/findings.ts';
import type { Words } from './words.ts';

/**
 * Whether a stored finding can be said in the words the guide has now. A release may have taken a message away or given
 * it other placeholders: what was found before it counts as not checked, and the setup still opens.
 */
export const isSayable = ({ verdict, messages }: Finding, words: Words): boolean =>
  [
    'message' in verdict ? verdict.message : null,
    'remedy' in verdict ? verdict.remedy : null,
    'why' in verdict ? verdict.why : null,
    ...messages,
  ]
    .filter((message): message is Message => typeof message === 'object' && message !== null)
    .every(words.canSay);
