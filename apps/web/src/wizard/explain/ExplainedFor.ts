import type { SetupDocument } from '@orgready/shared/document/setup-document';

/** What an explanation shows of the setup that it is about. */
export interface ExplainedFor {
  readonly id: string;
  readonly steps: readonly { readonly id: string; readonly name: string }[];
  /** Only the customer can open the setup's pages. */
  readonly reader: 'customer' | 'staff';
}

export const explainedFor = ({ id, steps }: SetupDocument): ExplainedFor => ({
  id,
  steps,
  reader: 'customer',
});
