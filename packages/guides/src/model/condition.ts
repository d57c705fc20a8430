/** Decides whether a step applies; data, so that it can be listed and tested for reachability. */
export type Condition =
  | { readonly answer: string; readonly is: string | readonly string[] }
  /** What the blueprint's parameters ask for, by its name in `Guide.needs`. */
  | { readonly needs: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
