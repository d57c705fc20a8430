import type { Request } from 'express';
import type { Config } from '../config.ts';

/** A host under which browsers reach us. */
export interface Site {
  readonly origin: string;
  /** The only blueprint whose setups it serves, and no page of the staff; null for PUBLIC_URL, which serves everything. */
  readonly blueprintId: string | null;
}

export interface Sites {
  /** The site of a request; undefined if its host is none of ours. */
  of(request: Pick<Request, 'headers'>): Site | undefined;
  /** Where the links of a blueprint lead: to its first host, or to PUBLIC_URL. */
  originOf(blueprintId: string): string;
}

/** Creates the hosts of the deployment: that of PUBLIC_URL, and those of LINK_HOSTS. */
export const createSites = ({ publicUrl, linkHosts }: Pick<Config, 'publicUrl' | 'linkHosts'>): Sites => {
  const originAt = (host: string): string => `${publicUrl.protocol}//${host}`;
  return {
    of({ headers }) {
      const host = headers.host?.toLowerCase() ?? '';
      if (host === publicUrl.host) return { origin: publicUrl.origin, blueprintId: null };
      const blueprintId = linkHosts.get(host);
      return blueprintId === undefined ? undefined : { origin: originAt(host), blueprintId };
    },
    originOf(blueprintId) {
      const [host] = [...linkHosts].find(([, id]) => id === blueprintId) ?? [publicUrl.host];
      return originAt(host);
    },
  };
};

/** Returns whether a site serves the setups of a blueprint. */
export const isServedAt = (
  site: Site | undefined,
  { blueprintId }: { readonly blueprintId: string },
): boolean => site !== undefined && (site.blueprintId === null || site.blueprintId === blueprintId);
