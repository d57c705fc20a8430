import type { Evidence } from '@orgready/shared/document/evidence';
import type { CheckDocument } from '@orgready/shared/document/step';
import type { ComponentType } from 'react';
import { MatrixPart, RecordsPart } from './parts.ts';
import { ValueEvidence } from './ValueEvidence.tsx';

interface Props<K extends Evidence['kind']> {
  evidence: Extract<Evidence, { kind: K }>;
  check: Pick<CheckDocument, 'outcome' | 'title'>;
}

/** Adding a kind of evidence without a component is a compile error. */
const views: { readonly [K in Evidence['kind']]: ComponentType<Props<K>> } = {
  value: ValueEvidence,
  records: RecordsPart,
  matrix: MatrixPart,
};

export const EvidenceView = (props: Props<Evidence['kind']>) => {
  const View = views[props.evidence.kind] as ComponentType<Props<Evidence['kind']>>;
  return <View {...props} />;
};
