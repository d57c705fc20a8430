import { unpackMatrix } from '@orgready/shared/document/matrix';
import type { CheckDocument } from '@orgready/shared/document/step';

/** Returns whether a finding shows something that can be changed in Setup. */
export const showsGap = ({ evidence }: CheckDocument): boolean =>
  evidence.some(
    (one) =>
      (one.kind === 'value' && one.expected !== null && one.expected !== one.actual) ||
      (one.kind === 'matrix' && unpackMatrix(one).missing.length > 0),
  );
