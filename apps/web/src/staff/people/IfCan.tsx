import type { Capability } from '@orgready/shared/contract/capabilities';
import type { SetupSummary } from '@orgready/shared/contract/entities';
import type { ReactNode } from 'react';
import { useMay } from '../../api/desk.ts';
import { useCan } from '../../api/people.ts';

/** Renders what only some may do, for those who may. The server decides; this keeps what it would refuse off the page. */
export const IfCan = ({ may, children }: { may: Capability; children: ReactNode }) =>
  useCan()(may) ? children : null;

/** Renders what only some may do with a setup, for those who may: some may do it with their own setups only. */
export const IfCanWith = ({
  setup,
  may,
  children,
}: {
  setup: Pick<SetupSummary, 'assigneeId'>;
  may: Capability;
  children: ReactNode;
}) => (useMay(may)(setup) ? children : null);
