export const messages = {
  // settings
  'settings.name': 'Email settings',
  'settings.title': 'Partners get the right emails from the right address',
  'settings.open-title': 'Set up the emails that partners get',
  'settings.why':
    'Salesforce sends these emails automatically. Partners see your address as the sender, and their replies go there.',
  'settings.task': 'Fill in the email settings',
  'settings.click.edit': 'Click <b>Edit</b>. If the page does not open, switch to Salesforce Classic first.',
  'settings.click.address':
    'Enter a <b>From Email Address</b> whose inbox someone reads, such as partner@acme.com. Replies go there.',
  'settings.click.name': 'Enter a <b>From Email Name</b>, such as Acme Channel Manager.',
  'settings.click.templates':
    'Select the five templates: <b>Invitation Template</b> for invitations, <b>Deactivation Template</b> for when you deactivate a connection, <b>Accept Invitation Template</b> and <b>Reject Invitation Template</b> for your answers to invitations, and <b>Update Connection Profile Template</b> for changes to the profile of an active connection.',
  'settings.click.save': 'Click <b>Save</b>.',
  'settings.screen':
    'On Salesforce to Salesforce Settings: fill in From Email Address, From Email Name, and the five templates, then click Save.',
  'settings.type':
    'Salesforce’s API does not show these settings. Enter what you selected, and we check that it exists.',
  'settings.check': 'The settings are saved',
  'settings.check.why': 'Salesforce’s API does not show this page.',
  'settings.statement':
    'On Salesforce to Salesforce Settings, the From Email Address, the From Email Name, and all five templates are set as we want them.',
  'from-address.question': 'From Email Address',
  'from-address.choose': 'Enter the From Email Address',
  'from-address.hint': 'As it is on Salesforce to Salesforce Settings',
  'invitation-template.question': 'Invitation Template',
  'deactivation-template.question': 'Deactivation Template',
  'accept-template.question': 'Accept Invitation Template',
  'reject-template.question': 'Reject Invitation Template',
  'update-template.question': 'Update Connection Profile Template',
  'templates.choose': 'Enter the names of the five templates',
  'templates.title': 'The five templates exist and are available for use',
  'templates.why': 'Salesforce sends no email with a template that is not available for use.',
  'templates.task': 'Enable the template',
  'templates.open': 'Open Classic Email Templates',
  'templates.click.find': 'Select the folder of the template, and click <b>Edit</b> next to its name.',
  'templates.click.select': 'Select <b>Available For Use</b>.',
  'templates.click.save': 'Click <b>Save</b>, and repeat for each template that is not available for use.',
  'templates.screen': 'On the edit page of the email template: select Available For Use, then click Save.',
  'templates.passed': 'All five templates exist and are available for use.',
  'templates.wrong':
    '{count, plural, one {One template is not available for use.} other {# templates are not available for use.}}',
  'templates.wrong.remedy':
    'In Classic Email Templates, edit each of them and select <b>Available For Use</b>.',
  'templates.not-found':
    '{count, plural, one {One template was not found. It may be in a folder that you cannot see.} other {# templates were not found. They may be in folders that you cannot see.}}',
  'templates.not-found.remedy':
    'Compare the names with Classic Email Templates. Then enter them again, or confirm what you see.',
  'templates.unnamed':
    '{count, plural, one {One template name is missing.} other {# template names are missing.}}',
  'templates.unnamed.remedy': 'Enter the names above, or open the page and confirm what you see.',
  'templates.seen': 'Templates',
  'templates.column.setting': 'Setting',
  'templates.column.name': 'Template',
  'templates.column.state': 'In this org',
  'templates.state.unnamed': 'Not entered',
  'templates.state.missing': 'Does not exist, or you cannot see it',
  'templates.state.usable': 'Available for use',
  'templates.state.unusable': 'Not available for use',
  'templates.statement':
    'The five templates on Salesforce to Salesforce Settings exist and are available for use.',
  'from-address.title': 'Someone receives the replies',
  'from-address.why': 'Partners reply to the From Email Address.',
  'from-address.task': 'Verify the From Email Address',
  'from-address.open': 'Open Organization-Wide Addresses',
  'from-address.click.find': 'Find the address in the list.',
  'from-address.click.resend': 'Click <b>Resend</b> next to it.',
  'from-address.click.email': 'Open the email that arrives at the address, and click the link in it.',
  'from-address.screen': 'On Organization-Wide Email Addresses: click Resend next to the address.',
  'from-address.passed': '{address} belongs to a user or is an organization-wide address.',
  'from-address.unnamed': 'You have not entered the From Email Address yet.',
  'from-address.unnamed.remedy': 'Enter it above, or open the page and confirm what you see.',
  'from-address.malformed': 'This is not an email address.',
  'from-address.malformed.remedy': 'Compare it with the page, and enter it again.',
  'from-address.not-verified': 'It is an organization-wide address, but nobody has verified it.',
  'from-address.not-verified.remedy': 'Verify it in Organization-Wide Addresses.',
  'from-address.unknown':
    'No active user and no organization-wide address that you can see has this address.',
  'from-address.unknown.remedy': 'Make sure that someone reads the emails that arrive there, and confirm it.',
  'from-address.given': 'From Email Address',
  'from-address.seen': 'Owner of the address',
  'from-address.column.kind': 'Kind',
  'from-address.column.name': 'Name',
  'from-address.column.state': 'Details',
  'from-address.org-wide': 'Organization-wide address',
  'from-address.user': 'User',
  'from-address.verified': 'Verified',
  'from-address.unverified': 'Not verified',
  'from-address.statement': 'Someone reads the emails that arrive at the From Email Address.',

  // connections
  'connections.name': 'Connections',
  'connections.open-title': 'Review the connections of this org',
  'connections.step': 'You reviewed the connections of this org',
  'connections.why': 'These are the orgs that you share records with.',
  'connections.task': 'Review the Connections tab',
  'connections.open': 'Open the Connections tab',
  'connections.click.compare':
    'In Salesforce Classic, click the <b>Connections</b> tab and compare the list with the partners that you know.',
  'connections.click.accept':
    'If an invitation is waiting for your answer, open it, and accept or reject it.',
  'connections.click.invite': 'To invite a partner, click <b>New</b>.',
  'connections.screen':
    'On the Connections tab: compare the list of connections; click New to invite a partner.',
  'connections.title': 'Connections to other orgs',
  'connections.check.why': 'A connection works only if both sides have accepted it.',
  'connections.passed':
    '{accepted, number} of {count, plural, one {# connection} other {# connections}} accepted.',
  'connections.none': 'There are no connections yet.',
  'connections.none.remedy': 'Invite a partner on the <b>Connections</b> tab when you are ready.',
  'connections.waiting': 'No connection has been accepted.',
  'connections.waiting.remedy':
    'On the <b>Connections</b> tab, check whether an invitation is waiting for an answer.',
  'connections.seen': 'Connections',
  'connections.column.name': 'Connection',
  'connections.column.status': 'Status',
  'connections.statement': 'I reviewed the Connections tab and know the connections of this org.',
} as const;
