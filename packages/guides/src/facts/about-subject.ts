import type { Read } from '../model/fact.ts';
import type { SetupContext } from '../model/setup-context.ts';
import { quote } from '../soql.ts';
import { subjectIdOf } from '../subject.ts';

/** A query about the subject, whose id is given as a literal. Nothing to read until the subject is known. */
export const aboutSubject =
  (soql: (id: string, setup: SetupContext) => string) =>
  (setup: SetupContext): Read | undefined => {
    const id = subjectIdOf(setup);
    return id === undefined ? undefined : { via: 'query', soql: soql(quote(id), setup) };
  };
