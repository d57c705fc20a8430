import { read } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import { hasConnectionObject } from './partner-objects.ts';
import { retirement } from './retirement.ts';

export type Feature = 'off' | 'on' | 'retired';

/** Whether there is anything to set up: once Salesforce has retired the feature, nothing of it is set up anymore. */
export const feature = deriveFact<Feature>({
  id: 'feature',
  after: [retirement, hasConnectionObject],
  derive: (_setup, known) => {
    const stage = known.get(retirement);
    if (stage.state === 'read' && stage.value.phase !== 'before') return read('retired');
    const object = known.get(hasConnectionObject);
    return object.state === 'read' ? read(object.value ? 'on' : 'off') : object;
  },
});
