import { defineEndpoint } from './endpoint.ts';
import { routes } from './routes.ts';
import { importedSetupsSchema, importPreviewSchema, setupImportSchema } from './setup-imports.ts';

/** Escapes and characters of several bytes included. */
const importLimit = 1024 * 1024;

/** Endpoints with which staff work on many setups at once. */
export const deskEndpoints = {
  /** Returns what a file would create, row by row, and everything that is wrong with it. Creates nothing. */
  previewSetupsImport: defineEndpoint({
    ...routes.previewSetupsImport,
    who: 'staff',
    capability: 'setups.create',
    body: setupImportSchema,
    bodyLimit: importLimit,
    success: { status: 200, body: importPreviewSchema },
    events: [],
    problems: [],
  }),
  /** Creates every setup of a file, or none if anything is wrong with one. */
  importSetups: defineEndpoint({
    ...routes.importSetups,
    once: true,
    who: 'staff',
    capability: 'setups.create',
    body: setupImportSchema,
    bodyLimit: importLimit,
    success: { status: 201, body: importedSetupsSchema },
    events: ['setup-created'],
    problems: [],
  }),
} as const;
