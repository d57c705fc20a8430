/** What does not fit, with the path of its field: the inputs of forms are named like the contract's paths. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}
