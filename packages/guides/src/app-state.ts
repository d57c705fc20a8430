/** Whether an app is switched on; `oauth` is null where the org does not show it. */
export interface AppState {
  readonly enabled: boolean;
  readonly oauth: boolean | null;
}
