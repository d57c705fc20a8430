import { TextField } from '../TextField.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders the field for a new password, with what it has to be like. */
export const NewPasswordField = ({ label, ...fault }: { label: string; fault?: string }) => {
  const { line } = usePeopleWords();
  return (
    <TextField
      name="password"
      label={label}
      hint={line('join.password-hint')}
      type="password"
      autoComplete="new-password"
      required
      minLength={12}
      maxLength={200}
      alerts
      {...fault}
    />
  );
};
