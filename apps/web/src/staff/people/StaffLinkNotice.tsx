import { CopyButton } from '../../ui/CopyButton.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders the address of a new link for staff. This is the only time it is visible. */
export const StaffLinkNotice = ({
  title,
  link: { url, expiresAt },
}: {
  title: string;
  link: { url: string; expiresAt: number };
}) => {
  const { line } = usePeopleWords();
  return (
    <div className="notice" role="status">
      <StatusMark mark="info" />
      <div className="notice-body">
        <p>
          <b>{title}</b>
        </p>
        <p>
          {line('people.link-what')} <Moment at={expiresAt} to="day" />
        </p>
        <p className="address">{url}</p>
        <p className="row">
          <CopyButton primary text={url} label={line('people.copy')} />
        </p>
      </div>
    </div>
  );
};
