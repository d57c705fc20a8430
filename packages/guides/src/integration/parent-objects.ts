/**
 * Objects without a row in Object Settings whose access comes with that of others (P 3.1): a price book entry needs its
 * product and its price book, a line item its record.
 */
const parents: Readonly<Record<string, readonly string[]>> = {
  pricebookentry: ['Product2', 'Pricebook2'],
  opportunitylineitem: ['Opportunity'],
  opportunitycontactrole: ['Opportunity'],
  quotelineitem: ['Quote'],
  orderitem: ['Order'],
};

/** Returns the objects whose permissions an object without its own follows; empty if that is not known. */
export const parentsOf = (object: string): readonly string[] => parents[object.toLowerCase()] ?? [];
