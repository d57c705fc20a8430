interface Config {
  readonly port: number;
  readonly host: string;
  readonly origin: string | undefined;
  readonly scenario: string;
  readonly callbackUrls: readonly string[] | undefined;
}

const isHttp = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

/** Returns the settings, or every fault in them at once. `names` are those of the scenarios. */
export const readConfig = (
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): { readonly config: Config } | { readonly faults: readonly string[] } => {
  const faults: string[] = [];
  const port = Number(env.PORT ?? '4100');
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || env.PORT === '')
    faults.push(`PORT must be a port number, not "${env.PORT}".`);
  const scenario = env.SCENARIO ?? names[0] ?? '';
  if (!names.includes(scenario))
    faults.push(`SCENARIO must be one of ${names.join(', ')}, not "${scenario}".`);
  const callbackUrls = env.CALLBACK_URLS?.split(',').map((url) => url.trim());
  for (const url of callbackUrls ?? []) {
    if (!isHttp(url)) faults.push(`CALLBACK_URLS must be http or https addresses, not "${url}".`);
  }
  const origin = env.ORIGIN;
  if (origin !== undefined && !(isHttp(origin) && new URL(origin).origin === origin))
    faults.push(`ORIGIN must be an http or https address without a path, not "${origin}".`);
  return faults.length > 0
    ? { faults }
    : { config: { port, host: env.HOST || '127.0.0.1', origin, scenario, callbackUrls } };
};
