import { CopyButton } from '../ui/CopyButton.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders a new link's address. This is the only time it is visible. */
export const NewLink = ({ url, blueprint }: { url: string; blueprint: string }) => {
  const { line } = useStaffWords();
  return (
    <div className="notice" role="status">
      <StatusMark mark="info" />
      <div className="notice-body">
        <h3>{line('links.once')}</h3>
        <p>{line('links.once-what')}</p>
        <p className="address">{url}</p>
        <p className="row">
          <CopyButton primary text={url} label={line('links.copy')} />
          <CopyButton text={line('links.message', { blueprint, url })} label={line('links.copy-message')} />
        </p>
      </div>
    </div>
  );
};
