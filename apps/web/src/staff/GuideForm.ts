import type { InEveryLocale } from '@orgready/shared/language/locales';
import type { Messages, Translator } from '@orgready/shared/language/translator';
import type { ComponentType } from 'react';
import type { BlueprintVersion, NewBlueprint } from '../api/staff.ts';
import type { Fault } from './Fault.ts';

/** The form for the parameters of one guide. Paths are those of the contract's body. */
export interface GuideForm {
  /** The whole form, including the fields of the requesting party. */
  readonly Fields: ComponentType;
  /** The details of a blueprint shown next to its name in the list. */
  readonly Details: ComponentType<{ params: unknown }>;
  /** The guide's messages, including those for text formats that only this guide uses. */
  readonly words: InEveryLocale<Messages>;
  /** An example with a sample value for every key. */
  readonly example: NewBlueprint;
  /** Returns what was entered in the shape of the contract. The API validates it. */
  readonly fromForm: (form: FormData) => BlueprintVersion;
  /** Returns the form entries for a body of the API; leaves out what the form has no field for. */
  readonly entriesOf: (body: unknown) => FormData;
  /** Returns the paths of the values in the body that the form would not preserve. */
  readonly lostInForm: (body: unknown) => readonly string[];
  /** Returns whether the form shows an error with this path next to a field. */
  readonly isBesideField: (path: string) => boolean;
  /** Returns the errors that only the form can find. */
  readonly ownFaults: (form: FormData, words: Translator<Messages>) => readonly Fault[];
}
