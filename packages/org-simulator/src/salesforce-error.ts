/** An answer outside 2xx, in the words of Salesforce's REST API: `[{ errorCode, message }]`. */
export class SalesforceError extends Error {
  readonly status: number;
  readonly errorCode: string;

  constructor(status: number, errorCode: string, message: string) {
    super(message);
    this.name = 'SalesforceError';
    this.status = status;
    this.errorCode = errorCode;
  }

  get body(): readonly { readonly message: string; readonly errorCode: string }[] {
    return [{ message: this.message, errorCode: this.errorCode }];
  }
}

export const notFound = (): SalesforceError =>
  new SalesforceError(404, 'NOT_FOUND', 'The requested resource does not exist');

/** What a real org can do and this simulator cannot: said aloud, never an empty answer. */
export const notSimulated = (what: string): SalesforceError =>
  new SalesforceError(501, 'NOT_IMPLEMENTED_BY_SIMULATOR', `The simulator does not support ${what}.`);
