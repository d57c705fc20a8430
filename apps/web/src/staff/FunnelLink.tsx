import { Link } from 'react-router';
import { useStaffWords } from './useStaffWords.ts';

/** Renders the link to the page that shows where setups of a blueprint stop. */
export const FunnelLink = ({ id, name }: { id: string; name: string }) => {
  const { line } = useStaffWords();
  return (
    <Link
      to={`/staff/funnel?blueprint=${id}`}
      aria-label={line('blueprints.funnel-one', { blueprint: name })}
    >
      {line('blueprints.funnel')}
    </Link>
  );
};
