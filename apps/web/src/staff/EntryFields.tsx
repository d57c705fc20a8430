import type { Blueprint } from '@orgready/shared/contract/entities';
import { BeforeContext } from './BeforeContext.ts';
import { BlueprintJson } from './BlueprintJson.tsx';
import { EntriesContext } from './EntriesContext.ts';
import type { Fault } from './Fault.ts';
import { FaultsContext } from './FaultsContext.ts';
import type { GuideForm } from './GuideForm.ts';

/** Renders the fields of a guide's form, or the JSON, with what they start with and the errors of each. */
export const EntryFields = ({
  guideForm,
  entries,
  json,
  faults,
  before,
}: {
  /** Undefined while the blueprint is shown as JSON. */
  guideForm: GuideForm | undefined;
  entries: FormData;
  json: string;
  faults: readonly Fault[];
  before: Blueprint | undefined;
}) => (
  <FaultsContext value={faults}>
    <EntriesContext value={entries}>
      <BeforeContext value={before}>
        {guideForm ? <guideForm.Fields /> : <BlueprintJson start={json} />}
      </BeforeContext>
    </EntriesContext>
  </FaultsContext>
);
