import type { Block } from '@orgready/shared/document/block';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';

export interface BlockProps<K extends Block['kind']> {
  block: Extract<Block, { kind: K }>;
  setup: SetupDocument;
  step: StepDocument;
  verifyAll: () => void;
}
