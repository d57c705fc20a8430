import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useChangeSetup } from '../../api/desk.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import type { Fault } from '../Fault.ts';
import { faultsIn } from '../faultWords.ts';
import { useFormFaults } from '../useFormFaults.ts';
import { useStaffWords } from '../useStaffWords.ts';
import { PresetFields, presetFields, presetsIn } from './PresetFields.tsx';
import { useDeskWords } from './useDeskWords.ts';

/** Renders the folded form that changes what was preset for a setup. */
export const EditPresets = ({ setup }: { setup: SetupSummary }) => {
  const { line } = useDeskWords();
  const words = useStaffWords();
  const change = useChangeSetup(setup.id);
  const { form, faults, faultOf, tell, clear } = useFormFaults();
  const explainedIn = (error: unknown): readonly Fault[] =>
    faultsIn(error, words).map((fault) =>
      // A well-formed org is refused only if another one is bound.
      fault.path === 'expectedOrg' && fault.message === words.line('fault.invalid')
        ? { ...fault, message: line('presets.org-bound') }
        : fault,
    );
  return (
    <details>
      <summary>{line('presets.edit')}</summary>
      <form
        ref={form}
        className="stack narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          clear();
          change.mutate(presetsIn(new FormData(event.currentTarget)), {
            onError: (error) => tell(explainedIn(error)),
          });
        }}
      >
        <PresetFields of={setup} faultOf={faultOf} />
        {change.error && !faults.some(({ path }) => presetFields.includes(path)) && (
          <ProblemNotice error={change.error} />
        )}
        <p className="row">
          <WaitingButton type="submit" className="button" waiting={change.isPending}>
            {line('presets.save')}
          </WaitingButton>
          <span role="status">{change.isSuccess && line('presets.saved')}</span>
        </p>
      </form>
    </details>
  );
};
