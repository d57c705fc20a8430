import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useRemoveView, useSaveView, viewsQuery } from '../../api/desk.ts';
import { troubleOf } from '../../api/trouble.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { TextField } from '../TextField.tsx';
import { useDeskWords } from './useDeskWords.ts';

/** Renders the views of the list that the person has saved, and the form that saves the filters and the order of now. */
export const SavedViews = () => {
  const { line } = useDeskWords();
  const [search] = useSearchParams();
  const { data: views } = useQuery(viewsQuery);
  const save = useSaveView();
  const remove = useRemoveView();
  const query = search.toString();
  const isTooMany = save.error !== null && troubleOf(save.error) === 'invalid-request';
  const error = remove.error ?? (isTooMany ? null : save.error);
  if (!views || (views.length === 0 && query === '')) return null;
  return (
    <nav className="row saved-views" aria-label={line('views.label')}>
      {views.map((view) => {
        const name = visibleText(view.name);
        return (
          <span key={view.id} className="saved-view">
            <Link to={`/staff?${view.query}`} aria-current={view.query === query ? 'page' : undefined}>
              {name}
            </Link>
            <WaitingButton
              className="link-button"
              aria-label={line('views.remove', { name })}
              waiting={remove.isPending}
              onClick={() => remove.mutate(view.id)}
            >
              ×
            </WaitingButton>
          </span>
        );
      })}
      {query !== '' && !views.some((view) => view.query === query) && (
        <details>
          <summary>{line('views.save')}</summary>
          <form
            className="row"
            onSubmit={(event) => {
              event.preventDefault();
              const name = String(new FormData(event.currentTarget).get('name'));
              save.mutate({ name, query });
            }}
          >
            <TextField
              name="name"
              label={line('views.name')}
              required
              maxLength={60}
              autoComplete="off"
              alerts
              {...(isTooMany ? { fault: line('views.too-many') } : {})}
            />
            <WaitingButton type="submit" className="button" waiting={save.isPending}>
              {line('views.save-do')}
            </WaitingButton>
          </form>
        </details>
      )}
      {error && <ProblemNotice error={error} />}
    </nav>
  );
};
