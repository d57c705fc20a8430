import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { linkDaysSchema, personIdSchema } from './entities.ts';
import { funnelQuerySchema, funnelSchema } from './funnel.ts';
import { routes } from './routes.ts';
import { importedSetupsSchema, importPreviewSchema, setupImportSchema } from './setup-imports.ts';
import { mostAtOnce } from './several.ts';
import { newViewSchema, savedViewSchema } from './views.ts';

/** Escapes and characters of several bytes included. */
const importLimit = 1024 * 1024;

const nothing = z.void();
const idsSchema = z.array(z.string().min(1).max(64)).min(1).max(mostAtOnce);

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
  /** Returns where the setups of a blueprint stand, in numbers. */
  getFunnel: defineEndpoint({
    ...routes.getFunnel,
    who: 'staff',
    capability: 'blueprints.read',
    query: funnelQuerySchema,
    success: { status: 200, body: funnelSchema },
    events: [],
    problems: ['not-found'],
  }),
  listViews: defineEndpoint({
    ...routes.listViews,
    who: 'staff',
    capability: 'self',
    success: { status: 200, body: z.strictObject({ views: z.array(savedViewSchema) }) },
    events: [],
    problems: [],
  }),
  /** Saves the filters of the list under a name; what had this name before is replaced. */
  saveView: defineEndpoint({
    ...routes.saveView,
    who: 'staff',
    capability: 'self',
    body: newViewSchema,
    success: { status: 200, body: savedViewSchema },
    events: ['view-saved'],
    problems: [],
  }),
  removeView: defineEndpoint({
    ...routes.removeView,
    who: 'staff',
    capability: 'self',
    success: { status: 204, body: nothing },
    events: ['view-removed'],
    problems: ['not-found'],
  }),
  /** Assigns several setups, or none if one of them may not be changed. */
  assignSetups: defineEndpoint({
    ...routes.assignSetups,
    who: 'staff',
    capability: 'setups.change',
    body: z.strictObject({ ids: idsSchema, assigneeId: personIdSchema.nullable() }),
    success: { status: 204, body: nothing },
    events: ['setup-assigned'],
    problems: ['not-found'],
  }),
  /** Keeps the open links of several setups open, or opens the last one again where all have expired. */
  extendLinks: defineEndpoint({
    ...routes.extendLinks,
    who: 'staff',
    capability: 'links.write',
    body: z.strictObject({ ids: idsSchema, days: linkDaysSchema }),
    /** Ids of the setups that have no link to extend. */
    success: { status: 200, body: z.strictObject({ without: z.array(z.string()) }) },
    events: ['link-extended'],
    problems: ['not-found'],
  }),
  /** Records that messages to remind the customers were prepared. Nothing is sent. */
  prepareReminders: defineEndpoint({
    ...routes.prepareReminders,
    who: 'staff',
    capability: 'links.write',
    body: z.strictObject({ ids: idsSchema }),
    success: { status: 204, body: nothing },
    events: ['reminder-prepared'],
    problems: ['not-found'],
  }),
  /** Keeps what the staff should know of a setup. The customer never sees it. */
  addNote: defineEndpoint({
    ...routes.addNote,
    once: true,
    who: 'staff',
    capability: 'setups.change',
    body: z.strictObject({ text: z.string().trim().min(1).max(2000) }),
    success: { status: 201, body: z.strictObject({ id: z.string() }) },
    events: ['note-added'],
    problems: ['not-found'],
  }),
  removeNote: defineEndpoint({
    ...routes.removeNote,
    who: 'staff',
    capability: 'setups.change',
    success: { status: 204, body: nothing },
    events: ['note-removed'],
    problems: ['not-found'],
  }),
} as const;
