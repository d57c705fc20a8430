import { newSetup } from './browser.ts';
import { asOwner, type Prepare } from './prepared-calls.ts';

/** Calls of the endpoints for notes of the staff. */
export const noteCalls: Record<'addNote' | 'removeNote', readonly Prepare[]> = {
  addNote: [
    asOwner(['note-added'], async ({ server }) => ({
      params: { id: (await newSetup(server)).setupId },
      body: { text: 'Ana is away until Monday' },
    })),
  ],
  removeNote: [
    asOwner(['note-removed'], async ({ server }, personId) => {
      const { setupId } = await newSetup(server);
      const given = { setupId, personId, text: 'Ana is away until Monday', at: server.now() };
      return { params: { id: setupId, note: await server.storage.staffNotes.add(given) } };
    }),
    // There is none.
    asOwner([], async ({ server }) => ({
      params: { id: (await newSetup(server)).setupId, note: 'missing' },
    })),
  ],
};
