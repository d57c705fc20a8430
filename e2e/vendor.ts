import type { Scenario } from '@orgready/guides/model/scenario';
import { createClient } from '@orgready/shared/contract/client';
import { routes } from '@orgready/shared/contract/routes';
import type { Product } from './product.ts';

export interface Setup {
  readonly id: string;
  readonly customer: string;
}

const day = 24 * 60 * 60_000;

/** The blueprint of a setup in a scenario. */
type Described = Pick<Scenario, 'guide' | 'params' | 'party' | 'consumerSecret'> & {
  readonly allowsOverride?: true;
};

/** The vendor's systems, which call OrgReady's HTTP API. */
export interface Vendor {
  /** Creates a blueprint, once, and returns its id. */
  createBlueprint(what: Described): Promise<string>;
  /** Every setup has a different customer, so that a list can distinguish them. */
  createSetup(what: Described, customer?: string): Promise<Setup>;
  /** The address of a new link. */
  createLink(setup: Setup): Promise<string>;
  /** A link that has expired. */
  createExpiredLink(setup: Setup): Promise<string>;
}

export const vendorOf = (product: Product): Vendor => {
  const staff = createClient(routes, product.url, fetch, { authorization: `Bearer ${product.staffKey}` });
  const described = new Map<Described['params'], Promise<string>>();
  const overridable: typeof described = new Map();
  const createBlueprint: Vendor['createBlueprint'] = ({ guide, params, party, ...what }) => {
    const saved = what.allowsOverride ? overridable : described;
    const known = saved.get(params);
    if (known !== undefined) return known;
    const id = staff('createBlueprint', {
      body: {
        guide,
        params,
        party,
        consumerSecret: what.consumerSecret,
        allowsOverride: what.allowsOverride,
      },
    }).then((made) => made.id);
    saved.set(params, id);
    return id;
  };
  let customers = 0;
  return {
    createBlueprint,
    createSetup: async (what, customer) => {
      customers += 1;
      const named = customer ?? `Customer ${customers}`;
      const blueprintId = await createBlueprint(what);
      const { id } = await staff('createSetup', { body: { blueprintId, customer: named } });
      return { id, customer: named };
    },
    createLink: async (setup) => (await staff('createLink', { params: { id: setup.id }, body: {} })).url,
    createExpiredLink: async (setup) => {
      const { url } = await staff('createLink', { params: { id: setup.id }, body: { days: 1 } });
      await product.advanceClock(day + 1000);
      return url;
    },
  };
};
