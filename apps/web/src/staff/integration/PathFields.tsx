import type { InputHTMLAttributes } from 'react';
import { PathField } from '../PathField.tsx';
import type { AppType, groups } from './integrationForm.ts';
import { useIntegrationWords } from './useIntegrationWords.ts';

type Groups = typeof groups;
type Name = { [G in keyof Groups]: Groups[G][keyof Groups[G]] }[keyof Groups];

/** Attributes of the inputs that differ; all other fields are required plain text. */
const special: { readonly [N in Name]?: InputHTMLAttributes<HTMLInputElement> } = {
  purpose: { spellCheck: true },
  namespace: { required: false },
  sandbox: { required: false },
};

/** Renders text fields of the form. Those of an app of this type say where its values are found. */
export const PathFields = ({ of, app }: { of: { readonly [path: string]: Name }; app?: AppType }) => {
  const { line } = useIntegrationWords();
  const whereOf = (name: Name, type: AppType): string => {
    switch (name) {
      case 'developerName':
      case 'consumerKey':
        return line(`where.${name}.${type}`);
      case 'name':
      case 'purpose':
        return '';
      default:
        return line(`where.${name}`);
    }
  };
  return Object.entries(of).map(([path, name]) => (
    <PathField
      key={path}
      path={path}
      label={line(`field.${name}`)}
      {...(app ? { hint: whereOf(name, app) } : {})}
      required
      {...special[name]}
    />
  ));
};
