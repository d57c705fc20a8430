import { expect } from 'vitest';
import type { Prepared } from './action.ts';
import { actions } from './actions.ts';
import type { Copy } from './originals.ts';
import { runWhole, type Whole } from './runs.ts';
import type { Scene } from './scene.ts';
import type { Sent } from './victims.ts';

/** A request in which the product was killed, and the database that it left. */
interface Death {
  readonly copy: Copy;
  readonly sent: Sent;
  /** The statement before which it was killed, in words. */
  readonly where: string;
}

/** A place to be killed at: before the n-th statement of an action, from 1, or before its answer is there. */
interface Place {
  readonly name: string;
  readonly until: number;
  readonly statement: string | undefined;
}

interface Killed extends Place {
  readonly death: Death;
}

const names = Object.keys(actions);

const preparedOf = ({ prepared }: Scene, name: string): Prepared => {
  const one = prepared.get(name);
  if (!one) throw new Error(`${name} was not prepared`);
  return one;
};

/**
 * Kills the product before each statement of each action. A process takes long to start: it makes as many tries as there
 * are copies before it is killed, those of the next actions too.
 */
export const openDeaths = (scene: Scene) => {
  const wholes = new Map<string, Whole>();
  const wholeOf = async (name: string): Promise<Whole> => {
    const known = wholes.get(name) ?? (await runWhole(scene, preparedOf(scene, name)));
    wholes.set(name, known);
    return known;
  };

  /** The next places from one on. */
  const placesFrom = async (name: string, first: number): Promise<Place[]> => {
    const places: Place[] = [];
    for (const each of names.slice(names.indexOf(name))) {
      if (places.length >= scene.original.copies) break;
      const { statements } = await wholeOf(each);
      const all = [...statements, undefined].map((statement, at) => ({
        name: each,
        until: at + 1,
        statement,
      }));
      places.push(...(each === name ? all.slice(first - 1) : all));
    }
    return places.slice(0, scene.original.copies);
  };

  const killFrom = async (name: string, first: number): Promise<Killed[]> => {
    const tries = [];
    for (const [at, place] of (await placesFrom(name, first)).entries()) {
      // The first copy is that of the runs in which nobody dies.
      const copy = await scene.original.copy(at + 1);
      tries.push({ ...place, copy, sent: await preparedOf(scene, place.name).request() });
    }
    const reached = await scene.kill(
      tries.map(({ copy, until, sent }) => ({ databaseUrl: copy.url, until, sent })),
    );
    return tries.map(({ copy, sent, ...place }, at) => {
      const where = `${place.name}, killed before ${place.statement ?? 'the answer'} (${place.until})`;
      expect(reached[at], where).toMatchObject(
        place.statement ? { kind: 'statement', sql: place.statement } : { kind: 'answer' },
      );
      return { ...place, death: { copy, sent, where } };
    });
  };

  /** Those of the last process that nobody has asked for. */
  let left: readonly Killed[] = [];
  return {
    wholeOf,
    /** Every death of an action, in order. Each has to be read before the next one is asked for. */
    async *of(name: string): AsyncGenerator<Death> {
      const { statements } = await wholeOf(name);
      for (let until = 1; until <= statements.length + 1; until += 1) {
        if (left[0]?.name !== name || left[0].until !== until) left = await killFrom(name, until);
        const [next, ...others] = left;
        left = others;
        if (next) yield next.death;
      }
    },
  };
};
