/** What the user that runs the integration is and may do. */
export const user = {
  'user-profile.seen': 'Profile',
  'user-profile.sets': 'Profile, permission sets, and groups',
  'user-profile.counts': 'In effect',
  'user-profile.counts.yes': 'yes',
  'user-profile.doubt': 'not certain',
  'user-profile.left.expired': 'no: the assignment has expired',
  'user-profile.left.inactive': 'no: the assignment is not active',
  'user-profile.left.revoked': 'no: a user access policy has revoked it',
  'user-profile.left.session': 'no: it applies only in sessions in which it is activated',
  'user-profile.left.user-license': 'no: it is for another user license',
  'user-profile.left.set-license': 'no: the user does not have its permission set license',
  'user-profile.left.license-ended': 'no: its permission set license is disabled',
  'user-not-locked.title': 'The user is not locked',
  'user-not-locked.why': 'Too many wrong passwords lock a user. A locked user cannot sign in.',
  'user-not-locked.seen': 'Password',
  'user-not-locked.yes': 'locked',
  'user-not-locked.no': 'not locked',
  'user-not-locked.unreadable': 'not shown to you',
  'user-not-locked.passed': 'The user is not locked.',
  'user-not-locked.failed': 'The user is locked after too many wrong passwords.',
  'user-not-locked.remedy':
    'In Users, open the user and click <b>Unlock</b>. If {party} signs in with a password, correct it there first.',
  'user-not-locked.unread': 'You cannot see whether the user is locked.',
  'user-not-locked.unread.remedy':
    'Sign in as someone with the permission <b>Manage Users</b>, or ask someone who has it to open the user’s page.',
  'over-granting.title': 'The user can do only what the integration needs',
  'over-granting.why': 'If the connection leaks, it exposes everything this user can access.',
  'over-granting.seen': 'Powerful permissions',
  'over-granting.permission': 'Permission',
  'over-granting.by': 'Granted by',
  'over-granting.needed': 'Needed by {integration}',
  'over-granting.needed.yes': 'yes',
  'over-granting.needed.no': 'no',
  'over-granting.none': 'none',
  'over-granting.passed': 'The user has no powerful permission that {integration} does not need.',
  'over-granting.found': 'This user can do more than {integration} needs: {permissions}.',
  'over-granting.remedy':
    'Choose a user with the profile <b>Minimum Access - Salesforce</b> and one permission set that grants only what the next steps list.',
  'privileged-sign-in.title':
    'The user can sign in with a security key or passkey, if Salesforce asks for one',
  'privileged-sign-in.why':
    'Salesforce lets users with powerful permissions sign in only with a phishing-resistant method: a security key or a passkey.',
  'privileged-sign-in.seen': 'Permissions of privileged users',
  'privileged-sign-in.passed':
    '{person} does not count as privileged: Salesforce does not ask for a security key or passkey.',
  'privileged-sign-in.own':
    '{person} counts as privileged ({permissions}). You are already signed in as this user, and connecting {party} takes the same kind of sign-in.',
  'privileged-sign-in.needed':
    '{person} counts as privileged ({permissions}). Since {sandbox, select, true {June 22} other {July 1}}, 2026, Salesforce lets such users sign in only with a security key or passkey. We cannot see whether {person} has one.',
  'privileged-sign-in.needed.remedy':
    'Before you connect {party}, sign in as {person} and register a security key or passkey under <b>Settings</b>, <b>Advanced User Details</b>. Then confirm it here.',
  'privileged-sign-in.api-only':
    '{person} counts as privileged ({permissions}). Since {sandbox, select, true {June 22} other {July 1}}, 2026, Salesforce lets such users sign in only with a security key or passkey. Salesforce does not document how this works for users who can use only the API.',
  'privileged-sign-in.api-only.remedy':
    'Before you connect {party}, have a security key or passkey ready, and register it for {person} when Salesforce asks. Then confirm it here.',
  'privileged-sign-in.statement':
    '{user, select, unknown {The integration’s user} other {{user}}} can sign in with a security key or passkey.',
} as const;
