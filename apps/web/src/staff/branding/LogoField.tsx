import type { KeptLogo } from '@orgready/shared/contract/branding';
import { largestLogoFile } from '@orgready/shared/contract/branding-bounds';
import { useId, useState } from 'react';
import { useUploadLogo } from '../../api/branding.ts';
import { pageLocale } from '../../locales/pageLocale.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { faultsIn } from '../faultWords.ts';
import { useStaffWords } from '../useStaffWords.ts';
import { brandingTables } from './locales/tables.ts';
import { readBase64 } from './readBase64.ts';
import { useBrandingWords } from './useBrandingWords.ts';

const kilobytes = largestLogoFile / 1024;

/** Renders the choice of a file for the logo, and the way to have none. A file goes into the preview at once, to customers when it is saved. */
export const LogoField = ({
  blueprint,
  logo,
  fault: saveFault,
  change,
}: {
  blueprint: string;
  logo: KeptLogo | null;
  fault: { fault?: string };
  change: (logo: KeptLogo | null) => void;
}) => {
  const words = useBrandingWords();
  const { line } = words;
  const staff = useStaffWords();
  const id = useId();
  const upload = useUploadLogo(blueprint);
  const [isTooLarge, setTooLarge] = useState(false);
  const [isRemoved, setRemoved] = useState(false);
  const [found] = faultsIn(upload.error, staff, { messages: brandingTables[pageLocale], words });
  const fault = isTooLarge ? line('fault.format.picture-file') : (found?.message ?? saveFault.fault);
  const choose = async (file: File | undefined) => {
    upload.reset();
    setRemoved(false);
    const isLarge = file !== undefined && file.size > largestLogoFile;
    setTooLarge(isLarge);
    if (!file || isLarge) return;
    upload.mutate(await readBase64(file), {
      onSuccess: ({ leftOut: _, ...kept }) => change(kept),
    });
  };
  const left = upload.data?.leftOut ?? [];
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{line('branding.logo-file')}</label>
        <input
          id={id}
          type="file"
          accept=".svg,.png,.webp,image/svg+xml,image/png,image/webp"
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-more`}
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
          // The same file again, once it is corrected.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
        />
        <p id={`${id}-more`} className={fault ? 'field-fault' : 'quiet'} role={fault ? 'alert' : undefined}>
          {fault ?? line('branding.logo-hint', { kilobytes, width: 480, height: 160 })}
        </p>
      </div>
      {upload.error && !found && <ProblemNotice error={upload.error} />}
      <p role="status">
        {upload.isPending && line('branding.logo-reading')}
        {logo && upload.data?.digest === logo.digest && line('branding.logo-read')}{' '}
        {logo &&
          left.length > 0 &&
          line('branding.logo-left-out', { names: new Intl.ListFormat(words.locale).format(left) })}
        {isRemoved && line('branding.logo-removed')}
      </p>
      {logo && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              upload.reset();
              setRemoved(true);
              change(null);
            }}
          >
            {line('branding.logo-remove')}
          </button>
        </p>
      )}
    </>
  );
};
