import { StatusMark } from '../ui/StatusMark.tsx';
import type { Fault } from './Fault.ts';
import { useStaffWords } from './useStaffWords.ts';

/** Says once for a whole form that it was not taken, and lists what stands beside no field. */
export const FaultSummary = ({
  title,
  what,
  listed,
}: {
  title: string;
  what: string;
  listed: readonly Fault[];
}) => {
  const { line } = useStaffWords();
  return (
    <div className="notice bad" role="alert" tabIndex={-1}>
      <StatusMark mark="failed" />
      <div className="notice-body">
        <h2>{title}</h2>
        <p>{what}</p>
        {listed.length > 0 && (
          <ul className="faults">
            {listed.map(({ path, message }) => (
              <li key={path + message}>
                {path === '' ? <b>{line('faults.whole')}</b> : <code>{path}</code>} {message}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};
