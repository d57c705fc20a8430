import type { Accent } from '@orgready/shared/document/brand';
import { TextField } from '../TextField.tsx';
import { isColor } from './entriesOf.ts';
import { useBrandingWords } from './useBrandingWords.ts';

/** Renders the accent color, typed or chosen, and what pages make of it. */
export const AccentField = ({
  value,
  usual,
  shown,
  fault,
  change,
}: {
  value: string;
  /** The color of the blueprint. */
  usual: string;
  /** The color in each theme; undefined while it is not known. */
  shown: Accent | undefined;
  fault: { fault?: string };
  change: (value: string) => void;
}) => {
  const { line } = useBrandingWords();
  const color = isColor(value) ? value : usual;
  return (
    <div className="stack tight">
      <div className="accent-field">
        <TextField
          label={line('branding.accent')}
          hint={line('branding.accent-hint', { color: usual })}
          value={value}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => change(target.value)}
          {...fault}
        />
        <input
          type="color"
          aria-label={line('branding.accent-choose')}
          value={color.toLowerCase()}
          onChange={({ target }) => change(target.value)}
        />
      </div>
      {shown && <p className="quiet">{line('branding.accent-shown', { ...shown })}</p>}
    </div>
  );
};
