import { writeFileSync } from 'node:fs';
import { guides } from '@orgready/guides';
import { checksDocument } from '@orgready/guides/checks-table';

/** `pnpm checks`: writes docs/checks.md. */
writeFileSync(new URL('../docs/checks.md', import.meta.url), checksDocument(guides));
