import type { Text } from '@orgready/shared/document/text';
import { RichText } from '../ui/RichText.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';

/** Renders the notice of a guide that is on each of its pages. */
export const GuideNotice = ({ notice }: { notice: Text }) =>
  notice.length === 0 ? null : (
    <div className="notice caution guide-notice" role="note">
      <StatusMark mark="warning" />
      <p>
        <RichText text={notice} />
      </p>
    </div>
  );
