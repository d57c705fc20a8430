import { useWords } from '../../locales/Words.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** Renders what to choose next to a control, or that it is set already. */
export const Wanted = ({ isSet, children }: { isSet: boolean; children: string }) => {
  const { line } = useWords();
  return (
    <span className={isSet ? 'drawn-wanted right' : 'drawn-wanted'}>
      <Icon name={isSet ? 'check' : 'next'} />
      <span>{isSet ? line('screen.right') : children}</span>
    </span>
  );
};
