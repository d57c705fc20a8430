/** The branch of users with the licence Salesforce Integration. */
export const integrationUser = {
  'runs-as.integration-user': 'As a Salesforce Integration user',
  'integration-license.title': 'The org has a licence for integration users',
  'integration-license.why':
    'The licence Salesforce Integration is made for this: it is free in most editions and opens the API only.',
  'integration-license.passed': '{left} of {total} seats are free.',
  'integration-license.absent': 'This org has no licence Salesforce Integration.',
  'integration-license.absent.remedy':
    'Ask your Salesforce account representative for it, or let a person’s user run the integration.',
  'integration-license.full': 'All {total} seats are taken.',
  'integration-license.full.remedy':
    'Deactivate an integration user that is no longer used, or ask your Salesforce account representative for another seat. If a user is there already, go on and choose it.',
  'integration-license.none': 'none',
  'integration-license.seats': '{left} of {total} seats free',

  // integration-user
  'integration-user.name': 'Integration user',
  'integration-user.title': 'A user of its own runs the integration',
  'integration-user.open-title': 'Make a user for the integration',
  'integration-user.why':
    'A Salesforce Integration user belongs to nobody: it stays when people leave, can only use the API, and sees what one permission set gives it.',
  'integration-user.clicks': 'Make the user, if there is none yet',
  'integration-user.click.new': 'Open <b>Users</b> and click <b>New User</b>.',
  'integration-user.click.license':
    'Fill in the names, and an email address you can read. For <b>User License</b>, choose <b>Salesforce Integration</b>.',
  'integration-user.click.profile':
    'For <b>Profile</b>, choose <b>Minimum Access - API Only Integrations</b>.',
  'integration-user.click.save': 'Click <b>Save</b>, come back, and find the user above.',
  'integration-user.manage.hint': 'The list of users of your org, where the button New User is.',
  'integration-user.screen': 'On the page New User: the User License and the Profile to choose.',
  'integration-user.screen.title': 'New User',
  'integration-user.note':
    'Users can never be deleted in Salesforce, only deactivated: look above whether one is there already.',
  'integration-user-license.title': 'The user has the licence Salesforce Integration',
  'integration-user-license.why':
    'The licence comes with the profile; another profile brings another licence.',
  'integration-user-license.passed': 'The profile {profile} brings the licence.',
  'integration-user-license.other': 'The user has the licence {license}.',
  'integration-user-license.remedy':
    'Choose a user with the licence Salesforce Integration, or say in the step <b>The user</b> that another person’s user runs the integration.',

  // permission-set
  'permission-set.name': 'Permission set',
  'permission-set.title': 'A permission set for integration users is there',
  'permission-set.open': 'Open the permission set',
  'permission-set.open-title': 'Make a permission set for integration users',
  'permission-set.why':
    'The profile of an integration user gives almost nothing. Everything comes from a permission set with the right licence.',
  'permission-set.clicks': 'Make the permission set',
  'permission-set.click.new': 'Open <b>Permission Sets</b> and click <b>New</b>.',
  'permission-set.click.label':
    'Give it a <b>Label</b> that says what it opens, for example “{objects} access”.',
  'permission-set.click.license': 'For <b>License</b>, choose <b>Salesforce API Integration</b>.',
  'permission-set.click.save': 'Click <b>Save</b>.',
  'permission-set.screen.title': 'New permission set',
  'permission-set.screen': 'On the page New permission set: the License to choose.',
  'permission-set.caution':
    'Take care with <b>License</b>: <b>Salesforce Integration</b> stands beside it, cannot hold rights on objects, and the choice cannot be changed later.',
  'integration-set.title': 'A permission set has the licence Salesforce API Integration',
  'integration-set.why': 'Only sets of this licence can give an integration user rights on objects.',
  'integration-set.passed':
    '{count, plural, one {One permission set has} other {# permission sets have}} the licence.',
  'integration-set.wrong':
    'The set {set} is made for the user licence Salesforce Integration, not for Salesforce API Integration: it cannot hold rights on objects.',
  'integration-set.wrong.remedy':
    'The licence of a set cannot be changed. Make a new one with the licence <b>Salesforce API Integration</b> and delete this one.',
  'integration-set.absent': 'No permission set has the licence Salesforce API Integration.',
  'integration-set.absent.remedy': 'Make one: click <b>New</b> in Permission Sets and choose the licence.',
  'integration-set.no-license': 'This org does not have the licence Salesforce API Integration.',
  'integration-set.no-license.remedy':
    'It comes with the licence Salesforce Integration: ask your Salesforce account representative.',
  'integration-set.seen': 'Permission sets for integration users',
  'integration-set.set': 'Permission set',
  'integration-set.license': 'License',
  'integration-set.look-alike': 'Salesforce Integration: the wrong one',
  'integration-set.none': 'none',

  // assignment
  'assignment.name': 'Assignment',
  'assignment.title': 'The permission set is assigned for good',
  'assignment.open-title': 'Assign the permission set',
  'assignment.why': 'An assignment that ends takes every right of the integration with it on that day.',
  'assignment.clicks': 'Assign it',
  'assignment.click.manage': 'Open <b>Manage Assignments</b> of the permission set.',
  'assignment.click.add':
    'Click <b>Add Assignment</b> and choose {user, select, unknown {the integration user} other {<b>{user}</b>}}.',
  'assignment.click.never': 'Leave <b>Expires On</b> at <b>Never Expires</b> and click <b>Assign</b>.',
  'assignment.note':
    'The set is assigned before it is filled, so that what follows is seen as the user has it.',
  'set-assigned.title': 'The user has the permission set, without an end',
  'set-assigned.why': 'What is not assigned, or has ended, gives nothing.',
  'set-assigned.passed': 'Assigned, and never expires.',
  'set-assigned.ends': '{name} is assigned until {day, date, day} only.',
  'set-assigned.ends.remedy': 'In Manage Assignments, set <b>Expires On</b> to <b>Never Expires</b>.',
  'set-assigned.ended': 'The assignment does not count any more.',
  'set-assigned.absent': 'The user has no permission set for integration users.',
  'set-assigned.absent.remedy':
    'Open the permission set, click <b>Manage Assignments</b>, <b>Add Assignment</b>, and choose the user.',
  'set-assigned.first': 'Make a permission set for integration users first.',
  'set-assigned.seen': 'Assignments',
  'set-assigned.set': 'Assigned',
  'set-assigned.expires': 'Expires',
  'set-assigned.never': 'never',
  'set-assigned.until': 'on {day, date, day}',
  'set-assigned.nothing': 'nothing',
  'set-license-assigned.title': 'The licence came with it',
  'set-license-assigned.why':
    'Salesforce gives the licence along with the set while seats are left. Taken away, it takes the rights with it.',
  'set-license-assigned.passed': '{name} holds the licence.',
  'set-license-assigned.absent': '{name} does not hold the licence.',
  'set-license-assigned.remedy':
    'On the user’s page, under <b>Permission Set License Assignments</b>, click <b>Edit Assignments</b> and tick it.',
  'set-license-assigned.full':
    'All seats are taken. Take one from a user that no longer needs it, or ask your Salesforce account representative.',
  'set-license-assigned.held': 'held by the user',
  'set-license-assigned.not-held': 'not held by the user',
  'set-license-assigned.seats': 'Seats',

  // object-permissions
  'object-permissions.name': 'Objects and fields',
  'object-permissions.title': 'The permission set opens every object and field',
  'object-permissions.open-title': 'Open the objects and fields',
  'object-permissions.why':
    'An integration user can do with data what its permission sets say, and nothing else.',
  'object-permissions.clicks': 'Open them in the permission set',
  'object-permissions.click.set': 'Open <b>Object Settings</b> of the permission set.',
  'object-permissions.click.object': 'Click an object on which rights are missing, then <b>Edit</b>.',
  'object-permissions.click.tick':
    'Tick what is missing under <b>Object Permissions</b> and <b>Field Permissions</b>, and click <b>Save</b>.',
  'object-permissions.click.next': 'Go on with the next object.',

  // system-permissions-set
  'system-permissions-set.name': 'System permissions',
  'system-permissions-set.open-title': 'Let the user use the API',
  'system-permissions-set.clicks': 'Grant them in the permission set',
  'system-permissions-set.click.set': 'Open <b>System Permissions</b> of the permission set.',
  'system-permissions-set.click.tick': 'Click <b>Edit</b>, tick what is missing and click <b>Save</b>.',
} as const;
