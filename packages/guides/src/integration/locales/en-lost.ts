/** Permission sets that would grant something and do not, with the reason and the way out. */
export const lost = {
  'lost.expired':
    '{kind, select, group {permission set group} other {permission set}} {granting}: its assignment ended on {day, date, day}',
  'lost.inactive':
    '{kind, select, group {permission set group} other {permission set}} {granting}: its assignment is not active',
  'lost.revoked':
    '{kind, select, group {permission set group} other {permission set}} {granting}: a user access policy revoked its assignment',
  'lost.session': 'permission set {granting}: it applies only in sessions in which it is activated',
  'lost.muted': 'permission set {granting}: the group {group} mutes it',
  'lost.user-license': 'permission set {granting}: it is for the license {needed}, and the user has {held}',
  'lost.set-license':
    'permission set {granting}: it requires the permission set license {needed}, which the user does not have',
  'lost.license-ended': 'permission set {granting}: its permission set license {needed} is disabled',
  'lost-grant.expired':
    '{kind, select, group {Permission set group} other {Permission set}} {granting} grants {what, select, none {what is missing} other {{what}}}, but its assignment ended on {day, date, day}.',
  'lost-grant.expired.remedy':
    'In <b>Manage Assignments</b> of {granting}, edit the assignment and choose <b>No expiration date</b>, or assign it again.',
  'lost-grant.inactive':
    '{kind, select, group {Permission set group} other {Permission set}} {granting} grants {what, select, none {what is missing} other {{what}}}, but its assignment is not active.',
  'lost-grant.inactive.remedy': 'In <b>Manage Assignments</b> of {granting}, assign it to the user again.',
  'lost-grant.revoked':
    '{kind, select, group {Permission set group} other {Permission set}} {granting} grants {what, select, none {what is missing} other {{what}}}, but a user access policy revoked its assignment.',
  'lost-grant.revoked.remedy':
    'Change the policy in <b>User Access Policies</b>, then assign {granting} again in <b>Manage Assignments</b>. Otherwise the policy revokes it again.',
  'lost-grant.session':
    'Permission set {granting} grants {what, select, none {what is missing} other {{what}}}, but only in sessions in which it is activated.',
  'lost-grant.session.remedy':
    'An integration cannot activate {granting}. Assign a permission set that does not require session activation, or add {granting} to a permission set group.',
  'lost-grant.muted':
    'Permission set {granting} grants {what, select, none {what is missing} other {{what}}}, but the group {group} mutes it.',
  'lost-grant.muted.remedy':
    'In the permission set group {group}, remove {what, select, none {what is missing} other {{what}}} from the muting permission set, or assign {granting} directly in <b>Manage Assignments</b>.',
  'lost-grant.user-license':
    'Permission set {granting} grants {what, select, none {what is missing} other {{what}}}, but it has no effect: it is for the license {needed}, and the user has {held}.',
  'lost-grant.user-license.remedy':
    'You cannot change the license of a permission set. Create another one with the same permissions, for a license that the user has or for no license. Assign it to the user, and remove {granting}.',
  'lost-grant.set-license':
    'Permission set {granting} grants {what, select, none {what is missing} other {{what}}}, but it has no effect: it requires the permission set license {needed}, and the user has {held}.',
  'lost-grant.set-license.remedy':
    'On the user’s page, add {needed} under <b>Permission Set License Assignments</b>.',
  'lost-grant.license-ended':
    'Permission set {granting} grants {what, select, none {what is missing} other {{what}}}, but it has no effect: its permission set license {needed} is disabled.',
  'lost-grant.license-ended.remedy':
    'Ask your Salesforce account representative to renew {needed}, or grant the same permissions in a permission set without a license.',
  'doubt.updating': '{granting}: Salesforce is recalculating the group {group}',
  'doubt.outdated': '{granting}: the group {group} has to be recalculated',
  'doubt.license':
    'permission set {granting}: it is for the license {license}, and you cannot see the user’s license',
  'doubt.license-in-group':
    '{granting}: the group {group} has a permission set for the license {license}, which the user does not have',
  'doubtful.updating':
    'We do not know yet whether the user has {what, select, none {every permission} other {{what}}}: Salesforce is recalculating the permission set group {group}.',
  'doubtful.updating.remedy': 'Wait a few minutes, then check again.',
  'doubtful.outdated':
    'We do not know whether the user has {what, select, none {every permission} other {{what}}}: the permission set group {group} still has the permissions from before its last change.',
  'doubtful.outdated.remedy':
    'Open the permission set group {group}, click <b>Recalculate</b>, and check again when its status is <b>Updated</b>.',
  'doubtful.license':
    'We do not know whether the user has {what, select, none {every permission} other {{what}}}: permission set {granting} is for the license {license}, and you cannot see the user’s license.',
  'doubtful.license.remedy':
    'Compare the license of {granting} with the user’s license. A permission set without a license applies to every user.',
  'doubtful.license-in-group':
    'We do not know whether the user has {what, select, none {every permission} other {{what}}}: the permission set group {group} contains a permission set for the license {license}, which the user does not have.',
  'doubtful.license-in-group.remedy':
    'Remove the permission set for {license} from the group {group}. Grant the same permissions in a permission set for a license that the user has, or for no license.',
  'doubt.approved-in-group': '{granting}: the user has it only in the group {group}',
  'doubtful.approved-in-group':
    'We do not know whether the user is approved: permission set {granting} is, and the user has it only in the permission set group {group}.',
  'doubtful.approved-in-group.remedy':
    'Approve the user’s profile, or a permission set that is assigned to the user directly.',
} as const;
