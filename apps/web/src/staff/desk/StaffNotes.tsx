import type { SetupDetail } from '@orgready/shared/contract/entities';
import { useId } from 'react';
import { useAddNote, useMayChange, useRemoveNote } from '../../api/desk.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { useDeskWords } from './useDeskWords.ts';

/** Renders what the staff wrote down about a setup, for each other, and the form for another note. */
export const StaffNotes = ({ setup }: { setup: SetupDetail }) => {
  const { line } = useDeskWords();
  const id = useId();
  const add = useAddNote(setup.id);
  const remove = useRemoveNote(setup.id);
  const mayChange = useMayChange()(setup);
  const { notes = [] } = setup;
  return (
    <section className="stack tight" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{line('notes.title')}</h2>
      <p className="quiet">{line('notes.what')}</p>
      {notes.length > 0 && (
        <ul className="staff-notes">
          {notes.map((note) => (
            <li key={note.id} className="stack tight">
              <p>{visibleText(note.text)}</p>
              <p className="row quiet">
                <span>{visibleText(note.name)}</span> <Ago at={note.at} />
                {mayChange && (
                  <WaitingButton
                    className="link-button"
                    waiting={remove.isPending}
                    onClick={() => remove.mutate(note.id)}
                  >
                    {line('notes.remove')}
                  </WaitingButton>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      {remove.error && <ProblemNotice error={remove.error} />}
      {mayChange && (
        <form
          className="stack tight narrow"
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            if (add.isPending) return;
            add.mutate(String(new FormData(form).get('text')), { onSuccess: () => form.reset() });
          }}
        >
          <div className="field">
            <label htmlFor={`${id}-text`}>{line('notes.text')}</label>
            <textarea id={`${id}-text`} name="text" rows={3} required maxLength={2000} />
          </div>
          {add.error && <ProblemNotice error={add.error} />}
          <p>
            <WaitingButton type="submit" className="button" waiting={add.isPending}>
              {line('notes.add')}
            </WaitingButton>
          </p>
        </form>
      )}
    </section>
  );
};
