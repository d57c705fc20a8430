import type { Router } from 'express';
import { sameId } from '../salesforce-id.ts';
import { limitOf, loginDays, loginLimits } from '../schema/login-limits.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { type SetupRequest, setupRouter, show } from './setup-request.ts';

const path = '/lightning/setup/EnhancedProfiles/page';
const sections = ['LoginIPRanges', 'LoginHours'];

const profileAt = ({ session, address }: SetupRequest) =>
  sections.includes(address.searchParams.get('s') ?? '')
    ? session.org.access.profiles.find(({ id }) => sameId(id, address.pathname.slice(1)))
    : undefined;

/** `8:00 AM` for 480 minutes. */
const timeOf = (minutes: number | undefined): string => {
  if (minutes === undefined) return '';
  const hour = Math.floor(minutes / 60) % 24;
  return `${hour % 12 || 12}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
};

/** The Login IP Ranges and the Login Hours of a profile; those of a standard profile can be changed as well. */
export const loginLimitPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(path, (request) => {
    const profile = profileAt(request);
    if (!profile) return false;
    const section = request.address.searchParams.get('s') ?? '';
    const { ranges, hours } = limitOf(request.session.org, profile.name);
    return show(request, section === 'LoginHours' ? 'login-hours' : 'login-ranges', {
      title: section === 'LoginHours' ? 'Login Hours' : 'Login IP Ranges',
      action: path,
      address: `/${profile.id}?s=${section}`,
      profile,
      editing: request.address.searchParams.get('e') === '1',
      ranges,
      days: loginDays.map((day) => ({
        day,
        start: timeOf(hours[day]?.[0]),
        end: timeOf(hours[day]?.[1]),
      })),
      cancel: paths.profile(profile.id, section),
    });
  });

  post(
    path,
    (sent) => (profileAt(sent) ? ['ManageProfilesPermissionsets'] : null),
    (sent) => {
      const profile = profileAt(sent);
      if (!profile) return undefined;
      const { org } = sent.session;
      const section = sent.address.searchParams.get('s') ?? '';
      const { ranges, hours } = limitOf(org, profile.name);
      const added = { start: sent.value('start'), end: sent.value('end') };
      loginLimits
        .in(org)
        .set(
          profile.name,
          section === 'LoginHours' ? { ranges, hours: {} } : { ranges: [...ranges, added], hours },
        );
      return { to: paths.profile(profile.id, section) };
    },
  );
  return router;
};
