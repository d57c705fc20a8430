import type { InputHTMLAttributes } from 'react';
import { PathField } from '../PathField.tsx';
import type { groups } from './integrationForm.ts';
import { useIntegrationWords } from './useIntegrationWords.ts';

type Groups = typeof groups;
type Name = { [G in keyof Groups]: Groups[G][keyof Groups[G]] }[keyof Groups];

/** Attributes of the inputs that differ; all other fields are required plain text. */
const special: { readonly [N in Name]?: InputHTMLAttributes<HTMLInputElement> } = {
  purpose: { spellCheck: true },
  namespace: { required: false },
  sandbox: { required: false },
};

export const PathFields = ({ of }: { of: { readonly [path: string]: Name } }) => {
  const { line } = useIntegrationWords();
  return Object.entries(of).map(([path, name]) => (
    <PathField key={path} path={path} label={line(`field.${name}`)} required {...special[name]} />
  ));
};
