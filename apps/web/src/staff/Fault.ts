/** A validation error and the path of its field. Form inputs are named like the paths of the contract. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}
