import type { InEveryLocale } from '@orgready/shared/language/locales';
import type { Messages, Translator } from '@orgready/shared/language/translator';
import type { ComponentType } from 'react';
import type { BlueprintVersion, NewBlueprint } from '../api/staff.ts';
import type { Fault } from './Fault.ts';

/** How staff enter the parameters of one guide. Paths are those of the contract's body. */
export interface GuideForm {
  /** The whole form, who asks included. */
  readonly Fields: ComponentType;
  /** What the list shows of a blueprint beside its name. */
  readonly Details: ComponentType<{ params: unknown }>;
  /** The guide's own words, also for the forms of text that only it has. */
  readonly words: InEveryLocale<Messages>;
  /** Every key with a value that shows its form. */
  readonly example: NewBlueprint;
  /** What was typed, in the shape of the contract. Whether it is right is for the API to say. */
  readonly fromForm: (form: FormData) => BlueprintVersion;
  /** The entries of the form that describe the same as a body of the API, as far as it has a place for it. */
  readonly entriesOf: (body: unknown) => FormData;
  /** The paths of what the form would not give back as it stands in the body. */
  readonly lostInForm: (body: unknown) => readonly string[];
  /** Whether the form has a field beside which a fault of this path stands. */
  readonly isBesideField: (path: string) => boolean;
  /** What only the form can find wrong. */
  readonly ownFaults: (form: FormData, words: Translator<Messages>) => readonly Fault[];
}
