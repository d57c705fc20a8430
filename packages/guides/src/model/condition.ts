/** Decides whether a step applies. It is data, so that conditions can be listed and tested for reachability. */
export type Condition =
  | { readonly answer: string; readonly is: string | readonly string[] }
  /** Whether the blueprint's parameters need something, by its name in `Guide.needs`. */
  | { readonly needs: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
