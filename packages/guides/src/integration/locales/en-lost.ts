/** Permission sets that would grant something and do not, with the reason and the way out. */
export const lost = {
  'lost.expired':
    '{kind, select, group {permission set group} other {permission set}} {name}: its assignment ended on {day, date, day}',
  'lost.inactive':
    '{kind, select, group {permission set group} other {permission set}} {name}: its assignment is not active',
  'lost.revoked':
    '{kind, select, group {permission set group} other {permission set}} {name}: a user access policy revoked its assignment',
  'lost.session': 'permission set {name}: it counts only in sessions in which it is activated',
  'lost.muted': 'permission set {name}: the group {group} mutes it',
  'lost.outdated': 'permission set {name}: Salesforce has not recalculated the group {group} yet',
  'lost-grant.expired':
    '{kind, select, group {Permission set group} other {Permission set}} {name} grants {what, select, none {what is missing} other {{what}}}, but its assignment ended on {day, date, day}.',
  'lost-grant.expired.remedy':
    'In <b>Manage Assignments</b> of {name}, set <b>Expires On</b> to <b>Never Expires</b>, or assign it again.',
  'lost-grant.inactive':
    '{kind, select, group {Permission set group} other {Permission set}} {name} grants {what, select, none {what is missing} other {{what}}}, but its assignment is not active.',
  'lost-grant.inactive.remedy': 'In <b>Manage Assignments</b> of {name}, assign it to the user again.',
  'lost-grant.revoked':
    '{kind, select, group {Permission set group} other {Permission set}} {name} grants {what, select, none {what is missing} other {{what}}}, but a user access policy revoked its assignment.',
  'lost-grant.revoked.remedy':
    'Change the policy in <b>User Access Policies</b>, then assign {name} again in <b>Manage Assignments</b>. Otherwise the policy revokes it again.',
  'lost-grant.session':
    'Permission set {name} grants {what, select, none {what is missing} other {{what}}}, but only in sessions in which it is activated.',
  'lost-grant.session.remedy':
    'An integration cannot activate {name}. Assign a permission set that does not require session activation, or put {name} into a permission set group.',
  'lost-grant.muted':
    'Permission set {name} grants {what, select, none {what is missing} other {{what}}}, but the group {group} mutes it.',
  'lost-grant.muted.remedy':
    'In the permission set group {group}, take {what, select, none {what is missing} other {{what}}} out of the muting permission set, or assign {name} directly in <b>Manage Assignments</b>.',
  'lost-grant.outdated':
    'Permission set {name} grants {what, select, none {what is missing} other {{what}}}, but Salesforce has not recalculated its group {group} yet.',
  'lost-grant.outdated.remedy':
    'Open the permission set group {group}, click <b>Recalculate</b>, and check again when its status is <b>Updated</b>.',
} as const;
