/** The messages of the receipt of calls. Fetched with the page that offers it. */
export const receiptEn = {
  'receipt.download': 'Download the receipt',
  'receipt.json': 'Download as JSON',
  'receipt.title': 'Every call that {party} made to your org',
  'receipt.nothing-written':
    'Nothing was written. {count, plural, one {The only call is} other {Each of the # calls is}} a sign-in or a read.',
  'receipt.unsure':
    '{unsure, plural, one {# call is} other {# calls are}} not shown to be a read, of {count, plural, one {# call} other {# calls}}. Ask {party} about what is marked below.',
  'receipt.no-calls': 'No call was made, so nothing was read or written.',
  'receipt.customer': 'Customer: {customer}',
  'receipt.org': 'Org: {org}, {id}, {host}',
  'receipt.setup': 'Setup: {setup}',
  'receipt.made': 'Receipt of {at}',
  'receipt.from-to': 'First call {first}, last call {last}',
  'receipt.kind.sign-in': 'Sign-in',
  'receipt.kind.read': 'Read',
  'receipt.kind.reads-together': 'Reads, in one call',
  'receipt.kind.metadata-read': 'Read of metadata',
  'receipt.kind.other': 'NOT SHOWN TO BE A READ',
  'receipt.answered': 'answered with {status}',
  'receipt.not-answered': 'no answer',
  'receipt.refused': 'refused: {error}',
};
