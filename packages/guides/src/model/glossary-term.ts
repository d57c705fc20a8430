/** Returns a term of a guide's glossary, whose texts have keys by its id. */
export const term = <Id extends string>(id: Id) =>
  ({
    id,
    title: `glossary.${id}.title`,
    text: `glossary.${id}.text`,
    words: `glossary.${id}.words`,
  }) as const;
