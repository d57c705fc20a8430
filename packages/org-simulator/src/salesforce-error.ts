/** An answer outside 2xx, in the words of Salesforce's REST API: `[{ errorCode, message }]`. */
export class SalesforceError extends Error {
  readonly status: number;
  readonly errorCode: string;
  /** The columns that a refused write is about; other answers have none. */
  readonly fields: readonly string[] | undefined;

  constructor(status: number, errorCode: string, message: string, fields?: readonly string[]) {
    super(message);
    this.name = 'SalesforceError';
    this.status = status;
    this.errorCode = errorCode;
    this.fields = fields;
  }

  get body(): readonly {
    readonly message: string;
    readonly errorCode: string;
    readonly fields?: readonly string[];
  }[] {
    const { message, errorCode, fields } = this;
    return [{ message, errorCode, ...(fields ? { fields } : {}) }];
  }
}

export const notFound = (): SalesforceError =>
  new SalesforceError(404, 'NOT_FOUND', 'The requested resource does not exist');

/** What a real org can do and the simulator cannot: an explicit error, never an empty answer. */
export const notSimulated = (what: string): SalesforceError =>
  new SalesforceError(501, 'NOT_IMPLEMENTED_BY_SIMULATOR', `The simulator does not support ${what}.`);
