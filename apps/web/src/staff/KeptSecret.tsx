import { useEntries } from './EntriesContext.ts';
import { keepSecret } from './secret.ts';

/** Renders no field: the guide has no sign-in app of its own, and a new version keeps what the one before it has. */
export const KeptSecret = () => {
  const [keeps] = useEntries(keepSecret);
  return keeps === undefined ? null : <input type="hidden" name={keepSecret} value={keeps} />;
};
