import { Link } from 'react-router';
import { useArchiveBlueprint } from '../api/staff.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { useBrandingWords } from './branding/useBrandingWords.ts';
import { FunnelLink } from './FunnelLink.tsx';
import { IfCan } from './people/IfCan.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders the pages about one blueprint. */
export const BlueprintLinks = ({ id, name }: { id: string; name: string }) => {
  const { line } = useStaffWords();
  const branding = useBrandingWords();
  const archive = useArchiveBlueprint();
  return (
    <div className="row-links">
      <IfCan may="setups.create">
        <Link
          to={`/staff/setups/new?blueprint=${id}`}
          aria-label={line('blueprints.new-setup-one', { blueprint: name })}
        >
          {line('blueprints.new-setup')}
        </Link>
      </IfCan>
      <FunnelLink id={id} name={name} />
      <IfCan may="blueprints.write">
        <Link
          to={`/staff/blueprints/${id}/branding`}
          aria-label={branding.line('branding.link-one', { blueprint: name })}
        >
          {branding.line('branding.link')}
        </Link>
        <Link
          to={`/staff/blueprints/${id}/edit`}
          aria-label={line('blueprints.edit-one', { blueprint: name })}
        >
          {line('blueprints.edit')}
        </Link>
        <WaitingButton
          className="link-button"
          waiting={archive.isPending}
          aria-label={line('blueprints.archive-one', { blueprint: name })}
          onClick={() => archive.mutate(id)}
        >
          {line('blueprints.archive')}
        </WaitingButton>
        {archive.error && <ProblemNotice error={archive.error} />}
      </IfCan>
    </div>
  );
};
