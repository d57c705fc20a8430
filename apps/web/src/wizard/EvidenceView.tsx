import type { Evidence } from '@orgready/shared/document/evidence';
import type { CheckDocument } from '@orgready/shared/document/step';
import type { ComponentType } from 'react';
import { MatrixView } from './matrix/MatrixView.tsx';
import { Records } from './Records.tsx';
import { ValueEvidence } from './ValueEvidence.tsx';

interface Props<K extends Evidence['kind']> {
  evidence: Extract<Evidence, { kind: K }>;
  check: CheckDocument;
}

/** A new kind of evidence does not compile until it is drawn here. */
const views: { readonly [K in Evidence['kind']]: ComponentType<Props<K>> } = {
  value: ValueEvidence,
  records: Records,
  matrix: MatrixView,
};

/** What was seen in the org. */
export const EvidenceView = (props: Props<Evidence['kind']>) => {
  const View = views[props.evidence.kind] as ComponentType<Props<Evidence['kind']>>;
  return <View {...props} />;
};
