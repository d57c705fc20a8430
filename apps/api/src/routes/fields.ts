import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { integrationOf } from '../domain/material.ts';

export const fieldRoutes: Routes = (handle, { storage, searchFields }) => {
  handle(endpoints.searchFields, async ({ body, who: { setup, connection } }) => ({
    fields: await searchFields(connection, await integrationOf(storage, setup), body),
  }));
};
