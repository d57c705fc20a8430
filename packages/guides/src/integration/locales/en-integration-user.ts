/** The branch of users with the license Salesforce Integration. */
export const integrationUser = {
  'runs-as.integration-user': 'A Salesforce Integration user',
  'runs-as.integration-user.hint':
    'It does not belong to a person, can use only the API, and has only the access that you give it.',
  'runs-as.seats':
    '{left, plural, =0 {{total, plural, one {The only seat is taken.} other {All # seats are taken.}}} other {{left, number} of {total, plural, one {# seat is} other {# seats are}} available.}}',
  'runs-as.no-license': 'This org does not have the license.',
  'subject-user.candidates': 'Choose from the users with this license',
  'integration-license.title': 'The org has a license for integration users',
  'integration-license.why':
    'The license Salesforce Integration is made for this: it allows only API access.',
  'integration-license.passed':
    '{left, number} of {total, plural, one {# seat is} other {# seats are}} available.',
  'integration-license.absent': 'This org does not have the license Salesforce Integration.',
  'integration-license.absent.remedy':
    'Ask your Salesforce account representative for it, or answer that {integration} uses another person’s user.',
  'integration-license.full': '{total, plural, one {The only seat is taken.} other {All # seats are taken.}}',
  'integration-license.full.remedy':
    'If you already have a user for this integration, continue and choose it. Otherwise, deactivate an integration user that is no longer used, or ask your Salesforce account representative for another seat.',
  'integration-license.none': 'none',
  'integration-license.seats': '{left, number} of {total, plural, one {# seat} other {# seats}} available',

  // integration-user
  'integration-user.name': 'Integration user',
  'integration-user.title': 'There is a dedicated user for the integration',
  'integration-user.open-title': 'Create a user for the integration',
  'integration-user.why':
    'A Salesforce Integration user does not belong to a person, so it stays when people leave. It can use only the API, and sees only what its permission set allows.',
  'integration-user.note':
    'You cannot delete users in Salesforce, only deactivate them. First check above whether you already have one.',
  'integration-user-license.title': 'The user has the license Salesforce Integration',
  'integration-user-license.why':
    'The profile determines the license: a different profile comes with a different license.',
  'integration-user-license.passed': 'The user has the license through the profile {profile}.',
  'integration-user-license.other': 'The user has the license {license}.',
  'integration-user-license.remedy':
    'Choose a user with the license Salesforce Integration. Otherwise, change the answer in the step <b>The user</b> to <b>Another person’s user</b>.',

  // permission-set
  'permission-set.name': 'Permission set',
  'permission-set.title': 'There is a permission set for integration users',
  'permission-set.open-title': 'Create a permission set for integration users',
  'permission-set.why':
    'The profile of an integration user grants almost nothing. A permission set grants everything else.',
  'permission-set.caution':
    'Choose <b>Salesforce API Integration</b>, not <b>Salesforce Integration</b>, which cannot grant object permissions. You cannot change the license later.',
  'integration-set.title': 'A permission set has the license Salesforce API Integration',
  'integration-set.why':
    'Only a permission set with this license can give an integration user object permissions.',
  'integration-set.passed':
    '{count, plural, one {One permission set has} other {# permission sets have}} the license.',
  'integration-set.wrong':
    'The permission set {set} has the license Salesforce Integration, which cannot grant object permissions.',
  'integration-set.wrong.remedy':
    'Create a permission set with the license <b>Salesforce API Integration</b> and delete this one. You cannot change the license of a permission set.',
  'integration-set.absent': 'No permission set has the license Salesforce API Integration.',
  'integration-set.absent.remedy': 'Create one: in Permission Sets, click <b>New</b> and choose the license.',
  'integration-set.no-license': 'This org does not have the license Salesforce API Integration.',
  'integration-set.no-license.remedy':
    'Ask your Salesforce account representative: it comes with the license Salesforce Integration.',
  'integration-set.seen': 'Permission sets for integration users',
  'integration-set.set': 'Permission set',
  'integration-set.license': 'License',
  'integration-set.look-alike': 'Salesforce Integration (the wrong one)',
  'integration-set.none': 'none',
  'integration-set.unlicensed': 'none',
  'integration-set.without-license':
    '{set} has no license, and the user has {license} directly. The next steps check what the permission set grants.',

  // assignment
  'assignment.name': 'Assignment',
  'assignment.title': 'The permission set is assigned and never expires',
  'assignment.open-title': 'Assign the permission set',
  'assignment.why': 'If the assignment expires, {party} stops working on that day.',
  'assignment.note':
    'Assign it now, while it is empty: each permission that you add next is then checked immediately.',
  'set-assigned.title': 'The permission set is assigned and never expires',
  'set-assigned.why':
    'A permission set that is not assigned, or whose assignment has expired, grants nothing.',
  'set-assigned.passed': 'The permission set is assigned and never expires.',
  'set-assigned.ends': '{granting} is assigned only until {day, date, day}.',
  'set-assigned.ends.remedy':
    'In Manage Assignments, edit the assignment and choose <b>No expiration date</b>.',
  'set-assigned.absent': 'The user has no permission set for integration users.',
  'set-assigned.absent.remedy':
    'Open the permission set, click <b>Manage Assignments</b>, then <b>Add Assignment</b>, and select the user.',
  'set-assigned.first': 'Create a permission set for integration users first.',
  'set-assigned.seen': 'Assignments',
  'set-assigned.set': 'Assigned',
  'set-assigned.expires': 'Expires',
  'set-assigned.never': 'never',
  'set-assigned.until': 'on {day, date, day}',
  'set-assigned.nothing': 'nothing',
  'set-license-assigned.title': 'The user has the permission set license',
  'set-license-assigned.why':
    'Salesforce assigns the license together with the permission set if a seat is available. Without the license, the permissions have no effect.',
  'set-license-assigned.passed': '{person} has the license.',
  'set-license-assigned.absent': '{person} does not have the license.',
  'set-license-assigned.remedy':
    'On the user’s page, under <b>Permission Set License Assignments</b>, click <b>Edit Assignments</b> and select the license.',
  'set-license-assigned.full':
    'All seats are taken. Remove the license from a user who no longer needs it, or ask your Salesforce account representative for more.',
  'set-license-assigned.ended': 'The license {license} is disabled in this org.',
  'set-license-assigned.ended.remedy': 'Ask your Salesforce account representative to renew it.',
  'set-license-assigned.disabled': 'disabled',
  'set-license-assigned.held': 'assigned to the user',
  'set-license-assigned.not-held': 'not assigned to the user',
  'set-license-assigned.seats': 'Seats',

  // object-permissions
  'object-permissions.name': 'Objects and fields',
  'object-permissions.title': 'The permission set gives access to every object and field',
  'object-permissions.open-title': 'Give access to objects and fields',
  'object-permissions.why': 'An integration user can do only what its permission sets allow.',

  // system-permissions-set
  'system-permissions-set.name': 'System permissions',
  'system-permissions-set.open-title': 'Give the user access to the API',
  'set-assigned.expired': 'The assignment of {granting} ended on {day, date, day}.',
  'set-assigned.inactive': 'The assignment of {granting} is not active.',
  'set-assigned.revoked': 'A user access policy revoked the assignment of {granting}.',
  'set-assigned.session': '{granting} applies only in sessions in which it is activated.',
  'set-license-assigned.waits':
    'This waits for the assignment: Salesforce assigns the license together with the permission set.',
} as const;
