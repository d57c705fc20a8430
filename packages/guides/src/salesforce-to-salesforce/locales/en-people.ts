export const people = {
  // permission-set
  'permission-set.name': 'Permission set',
  'permission-set.title': 'A permission set lets people manage connections',
  'permission-set.open-title': 'Create a permission set for people who manage connections',
  'permission-set.why':
    'The permission set determines who can manage connections and what they share. It needs the system permission Manage Connections and a visible Connections tab.',
  'permission-set.task': 'Create the permission set',
  'permission-set.tab-task': 'Show the Connections tab',
  'permission-set.click.new':
    'Enter a <b>Label</b> such as <b>Manage Connections</b>, and click <b>Save</b>.',
  'permission-set.click.system':
    'Open <b>System Permissions</b>, click <b>Edit</b>, select <b>Manage Connections</b> and <b>Manage Queues</b>, and click <b>Save</b>.',
  'permission-set.click.tab':
    'Open <b>Object Settings</b>, click <b>Connections</b>, then <b>Edit</b>, and select <b>Available</b> and <b>Visible</b>.',
  'permission-set.click.visible':
    'Open <b>Object Settings</b>, click <b>Connections</b>, then <b>Edit</b>, and select <b>Visible</b>.',
  'permission-set.click.save': 'Click <b>Save</b>.',
  'permission-set.open': 'Open Permission Sets',
  'permission-set.open-new': 'Open New Permission Set',
  'permission-set.open-objects': 'Open Object Settings of the permission set',
  'permission-set.open-system': 'Open System Permissions of the permission set',
  'permission-set.system-screen':
    'On System Permissions of the permission set: select Manage Connections and Manage Queues, then click Save.',
  'permission-set.new-screen': 'On New Permission Set: enter a Label, then click Save.',
  'permission-set.tab-screen':
    'On Object Settings: Connections of the permission set: select Available and Visible under Tab Settings, then click Save.',
  'permission-set.visible-screen':
    'On Object Settings: Connections of the permission set: select Visible under Tab Settings, then click Save.',
  'connection-set.title': 'A permission set has Manage Connections and shows the Connections tab',
  'connection-set.why': 'Without the tab, people who have the permission cannot find their connections.',
  'connection-set.passed':
    '{count, plural, one {The permission set {set} is ready.} other {# permission sets are ready, including {set}.}}',
  'connection-set.none': 'No permission set has Manage Connections.',
  'connection-set.none.remedy':
    'Create a permission set, select <b>Manage Connections</b>, and set the Connections tab to <b>Visible</b>.',
  'connection-set.hidden-tab': 'A permission set has Manage Connections, but is not ready.',
  'connection-set.hidden-tab.remedy':
    'In its Object Settings, open <b>Connections</b> and set the tab to <b>Visible</b>. A permission set that requires session activation does not count.',
  'connection-set.seen': 'Permission sets with Manage Connections',
  'connection-set.column.set': 'Permission set',
  'connection-set.column.tab': 'Connections tab',
  'connection-set.column.queues': 'Manage Queues',
  'connection-set.column.note': 'Note',
  'connection-set.tab': '{tab, select, visible {Visible} available {Available, not visible} other {Hidden}}',
  'connection-set.session': 'Requires session activation',
  'connection-set.statement':
    'In Setup, a permission set has Manage Connections selected and the Connections tab set to Visible.',

  // assignment
  'assignment.name': 'Assignment',
  'assignment.title': 'The people who work with connections have the permission set',
  'assignment.open-title': 'Assign the permission set',
  'assignment.why': 'Assign it to everyone who works with connections, and to nobody else.',
  'assignment.task': 'Assign the permission set to the people who manage connections',
  'assignment.click.add':
    'Click <b>Add Assignment</b>. If you are on the permission set’s page, click <b>Manage Assignments</b> first.',
  'assignment.click.select': 'Select the users who work with connections, and click <b>Next</b>.',
  'assignment.click.assign': 'Choose <b>No expiration date</b>, and click <b>Assign</b>.',
  'assignment.open': 'Open the assignments of the permission set',
  'assignment.screen': 'On Current Assignments of the permission set: click Add Assignment.',
  'assignment.users-screen': 'On the next page: select the users, then click Next.',
  'assignment.expiration-screen': 'On the last page: keep No expiration date, then click Assign.',
  'set-assigned.title': 'Active users have the permission set',
  'set-assigned.why': 'Expired assignments and inactive users do not count.',
  'set-assigned.passed': '{count, plural, one {One active user has it.} other {# active users have it.}}',
  'set-assigned.nobody': 'No active user has {set}.',
  'set-assigned.nobody.remedy': 'On the permission set, click <b>Manage Assignments</b> and add the users.',
  'set-assigned.license':
    'Permission set {set} has no effect for {user}: it is for the license {needed}, and the user has {held}.',
  'set-assigned.license.remedy':
    'You cannot change the license of {set}. Create a permission set without a license that grants the same, and assign it to the users.',
  'set-assigned.first': 'No permission set is ready yet.',
  'set-assigned.by-group':
    'Users have Manage Connections through a permission set group. We cannot read which tabs a group makes visible.',
  'set-assigned.seen': 'Who has it',
  'set-assigned.statement':
    'The users who work with connections have a permission set with Manage Connections and a visible Connections tab.',
  'holders.column.user': 'User',
  'holders.column.username': 'Username',
  'holders.column.by': 'Manage Connections through',
  'queues.title': 'Everyone with Manage Connections has Manage Queues',
  'queues.why':
    'Records that partners share arrive in queues. With Manage Queues, people can create these queues without waiting for an administrator.',
  'queues.task': 'Add Manage Queues to the permission set',
  'queues.click.edit': 'Open <b>System Permissions</b>, and click <b>Edit</b>.',
  'queues.click.select': 'Select <b>Manage Queues</b>.',
  'queues.screen': 'On System Permissions of the permission set: select Manage Queues, then click Save.',
  'queues.passed':
    '{count, plural, one {The one user with Manage Connections has Manage Queues.} =2 {Both users with Manage Connections have Manage Queues.} other {All # users with Manage Connections have Manage Queues.}}',
  'queues.missing':
    '{count, plural, one {One user has Manage Connections but not Manage Queues.} other {# users have Manage Connections but not Manage Queues.}}',
  'queues.missing.remedy':
    'Select <b>Manage Queues</b> in the same permission set, or in another one that these users have.',
  'queues.nobody': 'Nobody has Manage Connections.',
  'queues.recalculating':
    'Salesforce is recalculating a permission set group, which may grant Manage Queues to some of these users.',
  'queues.pending': 'Being recalculated',
  'queues.seen': 'Users with Manage Connections',
  'queues.column': 'Manage Queues',
  'queues.statement': 'Every user with Manage Connections in this org also has Manage Queues.',
} as const;
