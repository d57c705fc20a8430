import { sealedSecrets } from './blueprints.ts';
import { sealedTokens } from './connections.ts';
import { sealedAnswers } from './idempotent-answers.ts';
import { sealedVerifiers } from './pending-sign-ins.ts';
import { sealedPairs } from './refresh-tokens.ts';
import { sealedRevocations } from './revocations.ts';
import type { SealedColumn } from './sealed-column.ts';
import { sealedFactors } from './second-factors.ts';

/** Every column whose values are sealed. */
export const sealedColumns: readonly SealedColumn[] = [
  sealedSecrets,
  sealedTokens,
  sealedVerifiers,
  sealedRevocations,
  sealedAnswers,
  sealedFactors,
  ...sealedPairs,
];
