/** What a person enters. */
export interface Offered {
  readonly colleague: string;
  readonly dueOn: string;
  /** Empty where it is not asked. */
  readonly by: string;
}
