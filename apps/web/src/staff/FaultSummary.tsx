import { StatusMark } from '../ui/StatusMark.tsx';
import type { Fault } from './Fault.ts';
import { useStaffWords } from './useStaffWords.ts';

/** Renders one notice that a form was not accepted, with the errors that belong to no field. */
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
          <ul className="field-faults">
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
