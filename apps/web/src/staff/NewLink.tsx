import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useState } from 'react';
import { CopyButton } from '../ui/CopyButton.tsx';
import { preparing } from '../ui/later.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { LinkMessage } from './LinkMessage.tsx';
import { QrCodeLater } from './QrCodeLater.ts';
import { useStaffWords } from './useStaffWords.ts';

/** Renders a new link's address, and the ways to send it. This is the only time it is visible. */
export const NewLink = ({
  setup,
  link,
}: {
  setup: Pick<SetupSummary, 'customer' | 'blueprintId' | 'blueprintName' | 'locale'>;
  link: { readonly url: string; readonly expiresAt: number };
}) => {
  const { line } = useStaffWords();
  const [showsCode, setShowsCode] = useState(false);
  return (
    <div className="notice">
      <StatusMark mark="info" />
      <div className="notice-body new-link">
        <div className="stack tight" role="status">
          <h3>{line('links.once')}</h3>
          <p>{line('links.once-what')}</p>
          <p className="address">{link.url}</p>
        </div>
        <p className="row">
          <CopyButton text={link.url} label={line('links.copy')} />
          <button
            type="button"
            className="button"
            aria-expanded={showsCode}
            {...preparing(QrCodeLater)}
            onClick={() => setShowsCode((shown) => !shown)}
          >
            {line(showsCode ? 'links.code-hide' : 'links.code-show')}
          </button>
        </p>
        {showsCode && <QrCodeLater text={link.url} label={line('links.code-name')} />}
        <LinkMessage setup={setup} url={link.url} until={link.expiresAt} />
      </div>
    </div>
  );
};
