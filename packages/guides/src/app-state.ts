/** Whether an app is enabled; `oauth` is null if the org does not show it. */
export interface AppState {
  readonly enabled: boolean;
  readonly oauth: boolean | null;
}
