import type { BlueprintVersion } from '../api/staff.ts';

/** The form entry that keeps the secret of the previous version. */
export const keepSecret = 'keepSecret';

/** Returns the secret as typed: absent if the current one is kept, null if there is none. */
export const secretFrom = (form: FormData): Pick<BlueprintVersion, 'consumerSecret'> =>
  form.has(keepSecret) ? {} : { consumerSecret: String(form.get('consumerSecret') ?? '').trim() || null };
