import type { NewBranding } from '@orgready/shared/contract/branding';
import { DomainError } from '../domain/domain-error.ts';
import { type Picture, PictureRefused } from '../pictures/picture.ts';
import { readPicture } from '../pictures/read-picture.ts';
import type { StoredBranding } from '../storage/brandings.ts';
import type { Actor } from '../storage/events.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';

const requireBlueprint = async (tx: Transaction, id: string): Promise<void> => {
  if (!(await tx.blueprints.newest(id))) throw new DomainError('not-found');
};

const isSame = ({ logo, ...before }: StoredBranding, branding: NewBranding): boolean =>
  Object.entries({ ...before, logo: logo?.digest ?? null }).every(
    ([name, value]) => branding[name as keyof NewBranding] === value,
  );

/** Changes how the setups of a blueprint look, and removes the file of the logo that was replaced. */
export const saveBranding = (
  execute: Execute,
  actor: Actor,
  blueprint: string,
  branding: NewBranding,
): Promise<StoredBranding> =>
  execute(actor, async (tx, now) => {
    await requireBlueprint(tx, blueprint);
    if (branding.logo !== null && !(await tx.logos.find(branding.logo)))
      throw new DomainError('invalid-request', {
        faults: [{ path: 'logo', code: 'wrong-format', format: 'logo-gone' }],
      });
    const before = await tx.brandings.find(blueprint);
    if (isSame(before, branding)) return { events: [], result: before };
    await tx.brandings.save(blueprint, branding);
    if (before.logo && before.logo.digest !== branding.logo) await tx.logos.purge(now, before.logo.digest);
    const detail = { blueprint };
    return {
      events: [{ kind: 'branding-saved', setupId: null, detail }],
      result: await tx.brandings.find(blueprint),
    };
  });

const pictureOf = (file: Buffer): Promise<Picture> =>
  readPicture(file).catch((error: unknown) => {
    if (!(error instanceof PictureRefused)) throw error;
    throw new DomainError('invalid-request', {
      faults: [{ path: 'file', code: 'wrong-format', format: `picture-${error.fault}` }],
    });
  });

/** Keeps a file as a logo that the branding of a blueprint may name. */
export const uploadLogo = async (
  execute: Execute,
  actor: Actor,
  blueprint: string,
  file: Buffer,
): Promise<{ readonly digest: string } & Pick<Picture, 'width' | 'height' | 'leftOut'>> => {
  const { leftOut, ...picture } = await pictureOf(file);
  return execute(actor, async (tx, now) => {
    await requireBlueprint(tx, blueprint);
    const digest = await tx.logos.add(picture, now);
    return {
      events: [{ kind: 'logo-uploaded', setupId: null, detail: { blueprint, logo: digest } }],
      result: { digest, width: picture.width, height: picture.height, leftOut },
    };
  });
};
