import type { Capability } from '@orgready/shared/contract/capabilities';
import type { ReactNode } from 'react';
import { useCan } from '../../api/people.ts';

/** Renders what only some may do, for those who may. The server decides; this keeps what it would refuse off the page. */
export const IfCan = ({ may, children }: { may: Capability; children: ReactNode }) =>
  useCan()(may) ? children : null;
