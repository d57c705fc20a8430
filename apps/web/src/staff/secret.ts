import type { BlueprintVersion } from '../api/staff.ts';

/** The entry of a form that keeps the secret of the version before. */
export const keepSecret = 'keepSecret';

/** Returns the secret as typed: absent if the current one is kept, null if there is none. */
export const secretFrom = (form: FormData): Pick<BlueprintVersion, 'consumerSecret'> =>
  form.has(keepSecret) ? {} : { consumerSecret: String(form.get('consumerSecret') ?? '').trim() || null };
