import { answerIfAny } from '../../model/answer.ts';
import { deriveFrom, read, readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { question, usualObject } from '../answers.ts';
import type { SharingSetsParams } from '../params.ts';
import { objectShapeSchema } from './object-shape.ts';

/** API name of the object whose records are shared. */
export const chosenObject = deriveFrom({
  id: 'chosen-object',
  from: { answer: answerIfAny(question.object) },
  derive: ({ answer }, { params }) => read((params as SharingSetsParams).object ?? answer ?? usualObject),
});

export const chosenShape = defineFact({
  id: 'shape-of-chosen-object',
  reads: 'reads.describe',
  requires: [],
  cached: true,
  ...readFrom({ object: chosenObject }, ({ object }) => ({
    via: 'get',
    path: `sobjects/${object}/describe`,
  })),
  shape: objectShapeSchema,
});
