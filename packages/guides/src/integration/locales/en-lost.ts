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
  'lost.user-license': 'permission set {name}: it is for the license {needed}, and the user has {held}',
  'lost.set-license':
    'permission set {name}: it is for the permission set license {needed}, which the user does not hold',
  'lost.license-ended': 'permission set {name}: its permission set license {needed} is disabled',
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
  'lost-grant.user-license':
    'Permission set {name} grants {what, select, none {what is missing} other {{what}}}, but it is for the license {needed}, and the user has {held}: nothing it grants counts.',
  'lost-grant.user-license.remedy':
    'The license of a permission set cannot be changed. Create one for a license that the user has, or without one, with the same permissions; assign it to the user, and take {name} away.',
  'lost-grant.set-license':
    'Permission set {name} grants {what, select, none {what is missing} other {{what}}}, but it is for the permission set license {needed}, and the user has {held}: nothing it grants counts.',
  'lost-grant.set-license.remedy':
    'On the page of the user, add {needed} under <b>Permission Set License Assignments</b>.',
  'lost-grant.license-ended':
    'Permission set {name} grants {what, select, none {what is missing} other {{what}}}, but its permission set license {needed} is disabled: nothing it grants counts.',
  'lost-grant.license-ended.remedy':
    'Ask your Salesforce account representative to renew {needed}, or grant the same with a permission set without a license.',
  'doubt.updating': '{name}: Salesforce is recalculating the group {group}',
  'doubt.outdated': '{name}: the group {group} has to be recalculated',
  'doubt.license':
    'permission set {name}: it is for the license {license}, and that of the user is not shown',
  'doubt.license-in-group':
    '{name}: the group {group} has a permission set for the license {license}, which the user does not have',
  'doubtful.updating':
    'Whether the user has {what, select, none {everything} other {{what}}} is not certain yet: Salesforce is recalculating the permission set group {group}.',
  'doubtful.updating.remedy': 'Wait a few minutes, then check again.',
  'doubtful.outdated':
    'Whether the user has {what, select, none {everything} other {{what}}} is not certain: the permission set group {group} shows permissions from before its last change.',
  'doubtful.outdated.remedy':
    'Open the permission set group {group}, click <b>Recalculate</b>, and check again when its status is <b>Updated</b>.',
  'doubtful.license':
    'Whether the user has {what, select, none {everything} other {{what}}} is not certain: permission set {name} is for the license {license}, and the license of the user is not shown.',
  'doubtful.license.remedy':
    'Compare the license of {name} with that of the user. A permission set without a license counts for every user.',
  'doubtful.license-in-group':
    'Whether the user has {what, select, none {everything} other {{what}}} is not certain: the permission set group {group} has a permission set for the license {license}, which the user does not have.',
  'doubtful.license-in-group.remedy':
    'Take the permission set for {license} out of the group {group}, and grant the same with one that is for a license of the user, or for none.',
} as const;
