import { NavLink, Outlet } from 'react-router';
import { useCan, useStaffSignOut } from '../api/people.ts';
import { useWords } from '../locales/Words.tsx';
import { preparing } from '../ui/later.tsx';
import { FunnelPageLater } from './funnel/FunnelPageLater.ts';
import { useStaffWords } from './useStaffWords.ts';

export const StaffFrame = () => {
  const { line } = useStaffWords();
  const product = useWords().line('product');
  const can = useCan();
  const signOut = useStaffSignOut();
  return (
    <div className="staff">
      <a className="skip" href="#content">
        {line('staff.skip')}
      </a>
      <header className="staff-bar">
        <b>{product}</b>
        <nav aria-label={line('nav.label')}>
          {can('setups.read') && (
            <NavLink to="/staff" end>
              {line('nav.setups')}
            </NavLink>
          )}
          <NavLink to="/staff/blueprints">{line('nav.blueprints')}</NavLink>
          <NavLink to="/staff/funnel" {...preparing(FunnelPageLater)}>
            {line('nav.funnel')}
          </NavLink>
          {can('people.manage') && <NavLink to="/staff/people">{line('nav.people')}</NavLink>}
        </nav>
        <div className="staff-own">
          <NavLink to="/staff/self">{line('nav.own')}</NavLink>
          <button type="button" className="button plain" onClick={() => signOut.mutate()}>
            {line('nav.out')}
          </button>
        </div>
      </header>
      <main id="content" className="staff-content">
        <Outlet />
      </main>
    </div>
  );
};
