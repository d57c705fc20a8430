/** Whether an app is enabled; `oauth` is null if the org does not show it. */
export interface AppState {
  readonly enabled: boolean;
  readonly oauth: boolean | null;
  /** True if the app has no OAuth part at all: it cannot be enabled then. */
  readonly isWithoutOauth?: true;
}
