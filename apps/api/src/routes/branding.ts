import { largestLogoFile } from '@orgready/shared/contract/branding-bounds';
import { endpoints } from '@orgready/shared/contract/endpoints';
import { saveBranding, uploadLogo } from '../commands/branding.ts';
import type { Routes } from '../deps.ts';
import { readableAccent } from '../domain/accent.ts';
import { logoOf } from '../domain/brand.ts';
import { DomainError } from '../domain/domain-error.ts';
import type { StoredBranding } from '../storage/brandings.ts';

const documentOf = (branding: StoredBranding) => ({
  ...branding,
  logo: branding.logo && logoOf(branding.logo),
});

/** How the setups of a blueprint look. */
export const brandingRoutes: Routes = (handle, { storage, execute }) => {
  handle(endpoints.getBranding, async ({ params }) => {
    if (!(await storage.blueprints.newest(params.id))) throw new DomainError('not-found');
    return documentOf(await storage.brandings.find(params.id));
  });

  handle(endpoints.saveBranding, async ({ params, body, who }) =>
    documentOf(await saveBranding(execute, who.actor, params.id, body)),
  );

  handle(endpoints.uploadLogo, async ({ params, body, who }) => {
    const file = Buffer.from(body.file, 'base64');
    if (file.length > largestLogoFile)
      throw new DomainError('invalid-request', {
        faults: [{ path: 'file', code: 'wrong-format', format: 'picture-file' }],
      });
    const { leftOut, ...logo } = await uploadLogo(execute, who.actor, params.id, file);
    return { ...logoOf(logo), leftOut: [...leftOut] };
  });

  handle(endpoints.getAccent, async ({ params: { color } }) => {
    if (!/^[0-9a-f]{6}$/i.test(color)) throw new DomainError('not-found');
    return readableAccent(`#${color.toLowerCase()}`);
  });
};
