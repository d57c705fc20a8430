import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useOutletContext } from 'react-router';

/** Returns the document of the setup, as `SetupPage` last fetched it. */
export const useSetupDocument = (): SetupDocument => useOutletContext<SetupDocument>();
