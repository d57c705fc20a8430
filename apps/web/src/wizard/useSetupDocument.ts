import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useOutletContext } from 'react-router';

/** The setup the page belongs to, as `SetupPage` last fetched it. */
export const useSetupDocument = (): SetupDocument => useOutletContext<SetupDocument>();
