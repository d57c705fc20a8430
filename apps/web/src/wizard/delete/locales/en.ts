/** The messages of deleting what was read. Fetched with the page that offers it. */
export const deleteEn = {
  'delete.title': 'Disconnect and delete what was read',
  'delete.what':
    'Signs every browser out of your org, here and at Salesforce, and deletes everything that was read: findings, values, the list of calls, and who signed in. Your answers stay. The steps are no longer verified, and the setup is no longer done.',
  'delete.first': 'Download the receipt first if you want to keep it: the list of calls is deleted too.',
  'delete.do': 'Disconnect and delete',
  'delete.done': 'Deleted',
  'delete.done-what':
    'What was read from your org is deleted, and every sign-in to it has ended here. That it was deleted, and when, stays on record. To go on, sign in again.',
};
