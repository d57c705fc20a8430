import { DockerfileParser } from 'dockerfile-ast';

interface Instruction {
  readonly keyword: string;
  /** What follows the keyword and its flags. */
  readonly text: string;
  readonly words: readonly string[];
  /** Name of the stage of `COPY --from`; undefined: the files beside the Dockerfile. */
  readonly from: string | undefined;
}

export interface Stage {
  readonly name: string;
  /** The stage or the image that it begins with. */
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

/** Returns the stages in their order; the last one is what is built without a target. */
export const readStages = (dockerfile: string): readonly Stage[] => {
  const stages: (Omit<Stage, 'instructions'> & { readonly instructions: Instruction[] })[] = [];
  for (const found of DockerfileParser.parse(dockerfile).getInstructions()) {
    const keyword = found.getKeyword();
    const text = found.getRawArgumentsContent() ?? '';
    const words = found.getArguments().map((word) => word.getValue());
    if (keyword === 'FROM') stages.push({ name: words[2] ?? '', base: words[0] ?? '', instructions: [] });
    else {
      const from = /--from=(\S+)/.exec(found.getTextContent())?.[1];
      stages.at(-1)?.instructions.push({ keyword, text, words, from });
    }
  }
  return stages;
};

export const stageNamed = (stages: readonly Stage[], name: string): Stage => {
  const stage = stages.find((one) => one.name === name);
  if (!stage) throw new Error(`The Dockerfile has no stage "${name}"`);
  return stage;
};

/** Returns the instructions of an image, those of the stages that it begins with first. */
export const instructionsOf = (stages: readonly Stage[], name: string): readonly Instruction[] => {
  const { base, instructions } = stageNamed(stages, name);
  const inherited = stages.some((one) => one.name === base) ? instructionsOf(stages, base) : [];
  return [...inherited, ...instructions];
};

/** Returns what the last of these instructions gives: the command to run, as its words. */
export const commandOf = (stages: readonly Stage[], name: string, keyword: string): readonly string[] => {
  const text = instructionsOf(stages, name).findLast((one) => one.keyword === keyword)?.text;
  const words = /\[.*\]$/s.exec(text ?? '')?.[0];
  if (words === undefined) throw new Error(`The image "${name}" has no ${keyword} as a list of words`);
  return JSON.parse(words) as readonly string[];
};

/** Returns the variables that the image sets. */
export const variablesOf = (stages: readonly Stage[], name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    instructionsOf(stages, name)
      .filter(({ keyword }) => keyword === 'ENV')
      .flatMap(({ words }) => words.map((word) => word.split(/=(.*)/s, 2) as [string, string])),
  );
