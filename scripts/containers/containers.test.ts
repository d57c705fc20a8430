import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deploymentApp } from '@orgready/guides/scenarios/deployment-app';
import { endpoints } from '@orgready/shared/contract/endpoints';
import { describe, expect, test } from 'vitest';
import { readConfig, variableNames } from '../../apps/api/src/config.ts';
import { ownerSignIn } from '../demo.ts';
import { readSource, root } from '../sources.ts';
import { readCompose, readValues, type Service, variablesIn } from './compose.ts';
import { commandOf, instructionsOf, readStages, variablesOf } from './dockerfile.ts';

const stages = readStages(readSource('Dockerfile'));
const composeFile = readSource('docker-compose.yml');
const demo = readValues(readSource('containers/demo.env'));
const compose = readCompose(composeFile, demo);
const services = Object.entries(compose.services);
const images = ['server', 'operator', 'simulator'];

/** What a server in these containers reads. */
const environmentOf = (name: string): Readonly<Record<string, string>> => {
  const { build, environment } = compose.services[name] as Service;
  return { ...variablesOf(stages, build?.target ?? ''), ...environment };
};

describe('the images', () => {
  test('begin with one version of Node, the one that npm test runs with', () => {
    const [base] = stages.filter(({ base: one }) => stages.every(({ name }) => name !== one));
    expect(stages.filter(({ base: one }) => stages.every(({ name }) => name !== one))).toHaveLength(1);
    const { scripts } = JSON.parse(readSource('package.json')) as { scripts: { test: string } };
    const [, node, pnpm] = /node@([\d.]+) -p pnpm@([\d.]+)/.exec(scripts.test) ?? [];
    expect(base?.base).toMatch(new RegExp(`^node:${node}-\\w+-slim$`));
    expect(stages.flatMap(({ instructions }) => instructions.map(({ text }) => text))).toContain(
      `npm install --global pnpm@${pnpm}`,
    );
  });

  test.for(images)('%s runs a file that it contains, as another user than root', (image) => {
    const instructions = instructionsOf(stages, image);
    expect(instructions.findLast(({ keyword }) => keyword === 'USER')?.text).toBe('node');
    const keyword = image === 'operator' ? 'ENTRYPOINT' : 'CMD';
    const [program, ...words] = commandOf(stages, image, keyword);
    const path = words.find((word) => word.endsWith('.ts')) ?? '';
    expect(program).toBe('node');
    expect(existsSync(join(root, path))).toBe(true);
    const copied = instructions.filter((one) => one.keyword === 'COPY').map(({ words }) => words.at(-1));
    expect(copied.some((folder) => path.startsWith(`${folder}/`))).toBe(true);
  });

  test('of server and simulator have the packages of production only', () => {
    for (const name of ['server', 'simulator']) {
      const [from] = instructionsOf(stages, name).flatMap((one) => one.from ?? []);
      const installs = instructionsOf(stages, from ?? '').filter(({ text }) =>
        text.startsWith('pnpm install'),
      );
      expect(installs.map(({ text }) => text)).toEqual([expect.stringContaining('--frozen-lockfile --prod')]);
    }
  });

  test('the server is what is built without a target, is asked for its readiness, and has its port open', () => {
    expect(stages.at(-1)?.base).toBe('server');
    expect(commandOf(stages, 'server', 'HEALTHCHECK').join(' ')).toContain('/readyz');
    const { PORT } = variablesOf(stages, 'server');
    expect(instructionsOf(stages, 'server').find(({ keyword }) => keyword === 'EXPOSE')?.text).toBe(PORT);
  });

  test('get no secret from the folder of the project', () => {
    const ignored = readSource('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env', '.git', '**/data']));
    expect(readSource('.gitignore').split('\n')).toContain('.env');
  });
});

describe('the compose file', () => {
  test('names only volumes, networks, services, files and stages that are there', () => {
    expect(services.length).toBe(8);
    for (const [, { build, depends_on: others, networks, volumes, image }] of services) {
      if (build) expect(stages.map(({ name }) => name)).toContain(build.target);
      else expect(image).toMatch(/^\w+:\d+\.\d+[\w.-]*$/);
      for (const other of Array.isArray(others) ? others : Object.keys(others))
        expect(compose.services).toHaveProperty([other]);
      for (const network of Array.isArray(networks) ? networks : Object.keys(networks))
        expect(compose.networks).toHaveProperty([network]);
      for (const volume of volumes) {
        const [source = ''] = volume.split(':');
        if (source.startsWith('./')) expect(existsSync(join(root, source))).toBe(true);
        else expect(compose.volumes).toHaveProperty([source]);
      }
    }
  });

  test('has two servers that differ in nothing', () => {
    expect(compose.services['api-1']).toEqual(compose.services['api-2']);
    expect(compose.services['api-1']?.build?.target).toBe('server');
  });

  test('gives servers and commands variables that they read, and no fault among the values', () => {
    for (const name of ['api-1', 'api-2', 'operator']) {
      const environment = environmentOf(name);
      const known = [...variableNames, 'NODE_ENV'];
      expect(Object.keys(environment).filter((variable) => !known.includes(variable))).toEqual([]);
      const config = readConfig(environment);
      expect(config.trustProxy).toBe(1);
      expect(config.metrics?.port).toBe(9464);
    }
  });

  test('passes on every variable of the server that an operator may choose', () => {
    const own = ['HOST', 'PORT', 'DATABASE_URL', 'TRUST_PROXY', 'METRICS_PORT', 'METRICS_HOST'];
    const passed = Object.keys(compose.services['api-1']?.environment ?? {});
    expect(variableNames.filter((name) => !own.includes(name) && !passed.includes(name))).toEqual([]);
  });

  test('asks for what has no default, and has no secret in it', () => {
    const required = [...variablesIn(composeFile)].filter(([, kind]) => kind === 'required');
    expect(required.map(([name]) => name).sort()).toEqual(
      ['AUDIT_KEY', 'POSTGRES_PASSWORD', 'PUBLIC_URL', 'SECRET_KEYS', 'STAFF_API_KEY'].sort(),
    );
    expect(() => readCompose(composeFile, { ...demo, SECRET_KEYS: '' })).toThrow('SECRET_KEYS is not set');
  });

  test('leads to its own database', () => {
    const url = new URL(environmentOf('api-1').DATABASE_URL ?? '');
    const database = compose.services[url.hostname];
    expect(database?.image).toMatch(/^postgres:/);
    expect(database?.environment).toEqual({
      POSTGRES_USER: url.username,
      POSTGRES_PASSWORD: url.password,
      POSTGRES_DB: url.pathname.slice(1),
    });
    // Only the servers and the commands reach it.
    expect(compose.networks).toHaveProperty('back.internal', true);
    expect(database?.networks).toEqual(['back']);
    expect(database?.ports).toEqual([]);
  });

  test('has PostgreSQL’s programs for the commands, as new as its server', () => {
    const [, client] = /postgresql-client-(\d+)/.exec(readSource('Dockerfile')) ?? [];
    expect(compose.services.database?.image).toMatch(new RegExp(`^postgres:${client}\\.`));
  });

  test('opens no port to others but those of the proxy', () => {
    for (const [name, { ports }] of services)
      for (const port of ports)
        expect(name === 'proxy' ? port : port.replace('127.0.0.1:', '')).toMatch(
          name === 'proxy' ? /^(?:80|443):/ : /^4400:4400$/,
        );
  });
});

describe('the proxy', () => {
  const caddyfile = readSource('containers/Caddyfile').replaceAll(/^\s*#.*$/gm, '');

  test('leads to both servers, and asks each for its readiness', () => {
    const { PORT } = environmentOf('api-1');
    expect(/reverse_proxy (.*) \{/.exec(caddyfile)?.[1]).toBe(`api-1:${PORT} api-2:${PORT}`);
    expect(caddyfile).toMatch(/health_uri \/readyz\n/);
  });

  test('answers at the address of the product, and at those of links', () => {
    expect(caddyfile).toMatch(/^\{\$PUBLIC_URL\} \{\$LINK_ORIGINS\} \{/m);
    expect(compose.services.proxy?.environment).toEqual({
      PUBLIC_URL: demo.PUBLIC_URL,
      LINK_ORIGINS: '',
    });
  });

  test('leads pages from http to https, and refuses calls of the API there', () => {
    const http = /^http:\/\/ \{\n((?:\t.*\n)*)\}/m.exec(caddyfile)?.[1]?.trim().split(/\n\t/);
    expect(http).toEqual(['@pages not path /api/*', 'redir @pages https://{host}{uri} 308', 'respond 403']);
    expect(caddyfile).toMatch(/^\tauto_https disable_redirects$/m);
    const calls = Object.values(endpoints).map(({ path }) => path);
    expect(calls.filter((path) => !path.startsWith('/api/'))).toEqual([]);
  });

  test('believes nobody who names a client, and keeps events back for nobody', () => {
    expect(caddyfile).not.toMatch(/trusted_proxies|header_up|response_buffers|flush_interval|encode/);
  });
});

describe('the demo', () => {
  const org = compose.services.org as Service;
  const loginUrl = new URL(demo.SALESFORCE_LOGIN_URL ?? '');

  test('adds the simulated org and what fills it, and nothing else', () => {
    const added = services.filter(([, { profiles }]) => profiles.includes('demo'));
    expect(added.map(([name]) => name)).toEqual(['org', 'demo', 'demo-owner']);
  });

  test('signs its owner in with the command that npm start runs, once its customers are there', () => {
    const { command, build, depends_on: after } = compose.services['demo-owner'] as Service;
    expect([command, build?.target]).toEqual([ownerSignIn, 'operator']);
    expect(after).toEqual({ demo: { condition: 'service_completed_successfully' } });
    const config = readConfig(environmentOf('demo-owner'));
    expect([config.requiresSecondFactor, config.oidc]).toEqual([false, null]);
  });

  test('has values that are refused anywhere but on localhost', () => {
    const environment = { ...environmentOf('api-1'), PUBLIC_URL: 'https://setup.example.com' };
    expect(() => readConfig(environment)).toThrow(/STAFF_API_KEY can be guessed/);
    expect(() => readConfig(environment)).toThrow(/SECRET_KEYS can be guessed/);
    expect(() => readConfig(environment)).toThrow(/AUDIT_KEY can be guessed/);
  });

  test('has one address of the org for browsers and servers, and one of the product for browsers and the demo', () => {
    expect(org.environment).toMatchObject({
      ORIGIN: loginUrl.origin,
      PORT: loginUrl.port,
      CALLBACK_URLS: `${demo.PUBLIC_URL}/oauth/callback`,
    });
    expect(org.networks).toEqual({ front: { aliases: [loginUrl.hostname] } });
    expect(compose.services.proxy?.networks).toEqual({
      front: { aliases: [new URL(demo.PUBLIC_URL ?? '').hostname] },
    });
  });

  test('signs in with the app of the simulated org', () => {
    expect(environmentOf('api-1')).toMatchObject({
      SALESFORCE_CLIENT_ID: deploymentApp.consumerKey,
      SALESFORCE_CLIENT_SECRET: deploymentApp.consumerSecret,
    });
  });
});
