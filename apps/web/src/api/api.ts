import { createClient } from '@orgready/shared/contract/client';

/** The API of this page's own origin. */
export const api = createClient('');
