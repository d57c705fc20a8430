import { ApiError } from '@orgready/shared/contract/client';
import { type ComponentType, lazy, type ReactNode, useState } from 'react';
import { ProblemNotice } from './ProblemNotice.tsx';

/** A component whose code is fetched when it is first rendered, or before that with `prepare`. */
export interface Later<Props> {
  (props: Props): ReactNode;
  readonly prepare: () => Promise<void>;
}

/** Renders that a part of the page could not be fetched: offline, or replaced by a newer release. */
const NotFetched = () => <ProblemNotice error={new ApiError(null)} retry={() => location.reload()} />;

/**
 * Returns a component that is not in the main bundle. Once its code has been fetched it renders without a pause, so that
 * nothing on the page moves.
 */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> => {
  let fetched: ComponentType<Props> | undefined;
  const fetchIt = async (): Promise<ComponentType<Props>> => {
    fetched ??= await load();
    return fetched;
  };
  const Lazy = lazy(async () => ({
    default: await fetchIt().catch((): ComponentType<Props> => NotFetched),
  }));
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each file, at the top level of a module
  const View = (props: Props) => {
    // Decided once: another component in its place would lose what the reader has typed.
    const [Part] = useState<ComponentType<Props>>(() => fetched ?? Lazy);
    return <Part {...props} />;
  };
  return Object.assign(View, {
    // A failure is shown where the component is rendered.
    prepare: () =>
      fetchIt().then(
        () => {},
        () => {},
      ),
  });
};

/** Returns the handlers of a link or a button that fetch a component before it is opened. */
export const preparing = ({ prepare }: Pick<Later<never>, 'prepare'>) => {
  const start = () => void prepare();
  return { onPointerEnter: start, onPointerDown: start, onFocus: start };
};
