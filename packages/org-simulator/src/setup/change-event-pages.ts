import type { Router } from 'express';
import { labelIn } from '../org/german.ts';
import type { Org } from '../org/org.ts';
import { SalesforceError } from '../salesforce-error.ts';
import { changeEventOf, changeEvents, hasChangeEvents, maximumSelections } from '../schema/change-events.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { setupRouter, show } from './setup-request.ts';

/** Returns the events of the org's objects, and selected events of objects that the scenario does not have. */
const entities = (org: Org): readonly { readonly value: string; readonly label: string }[] => {
  const own = org.objects.filter(hasChangeEvents).map((object) => ({
    value: changeEventOf(object),
    label: `${labelIn(org.language, object.label)} (${object.name})`,
  }));
  const others = changeEvents.in(org).selected.filter((event) => own.every(({ value }) => value !== event));
  return [...own, ...others.map((value) => ({ value, label: value }))];
};

/** Change Data Capture: the objects whose changes are published. */
export const changeEventPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(paths.changeDataCapture, (request) => {
    const { org, user } = request.session;
    const rows = entities(org).map((one) => ({
      ...one,
      ticked: changeEvents.in(org).selected.includes(one.value),
    }));
    const title = 'Change Data Capture';
    if (user.permissions.has('CustomizeApplication'))
      return show(request, 'change-data-capture', {
        title,
        intro: `Select up to ${maximumSelections} entities whose changes are sent as events.`,
        action: paths.changeDataCapture,
        lists: [
          { legend: 'Available Entities', rows: rows.filter(({ ticked }) => !ticked) },
          { legend: 'Selected Entities', rows: rows.filter(({ ticked }) => ticked) },
        ],
      });
    show(request, 'table', {
      title,
      columns: ['Selected Entities'],
      rows: rows.filter(({ ticked }) => ticked).map(({ label }) => [{ text: label }]),
    });
  });

  post(
    paths.changeDataCapture,
    () => ['CustomizeApplication'],
    (sent) => {
      const { org } = sent.session;
      const ticked = entities(org)
        .map(({ value }) => value)
        .filter((value) => sent.values('entity').includes(value));
      if (ticked.length > maximumSelections)
        throw new SalesforceError(
          400,
          'LIMIT_EXCEEDED',
          `You've reached the maximum number of entities that can be selected for Change Data Capture: ${maximumSelections}. Remove some entities and try again.`,
        );
      changeEvents.in(org).selected = ticked;
      return { to: paths.changeDataCapture };
    },
  );
  return router;
};
