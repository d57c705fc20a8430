import { type Kysely, sql } from 'kysely';

/** Every table, in the common subset of SQLite and PostgreSQL. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('blueprints')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('guide', 'text', (c) => c.notNull())
    .addColumn('params', 'text', (c) => c.notNull())
    .addColumn('party', 'text', (c) => c.notNull())
    .addColumn('consumer_secret', 'text')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('blueprints_key', ['id', 'version'])
    .execute();

  await db.schema
    .createTable('setups')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('blueprint_id', 'text', (c) => c.notNull())
    .addColumn('blueprint_version', 'integer', (c) => c.notNull())
    .addColumn('customer', 'text', (c) => c.notNull())
    .addColumn('answers', 'text', (c) => c.notNull())
    .addColumn('org_id', 'text')
    .addColumn('org', 'text')
    .addColumn('sign_in_refusal', 'text')
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .addColumn('changed_seq', 'bigint', (c) => c.notNull())
    .addColumn('done_at', 'bigint')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('active_at', 'bigint', (c) => c.notNull())
    .addForeignKeyConstraint('setups_blueprint', ['blueprint_id', 'blueprint_version'], 'blueprints', [
      'id',
      'version',
    ])
    .execute();

  await db.schema
    .createTable('setup_rows')
    .addColumn('setup_id', 'text', (c) => c.primaryKey().references('setups.id'))
    .addColumn('summary', 'text', (c) => c.notNull())
    .addColumn('stage', 'text', (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('links_until', 'bigint')
    .addColumn('release', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('setup_rows_links').on('setup_rows').column('links_until').execute();
  await db.schema.createIndex('setup_rows_release').on('setup_rows').column('release').execute();
  await db.schema
    .createTable('setup_words')
    .addColumn('start', 'text', (c) => c.notNull())
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addPrimaryKeyConstraint('setup_words_key', ['start', 'setup_id'])
    .execute();
  await db.schema
    .createTable('setup_places')
    .addColumn('list', 'text', (c) => c.notNull())
    .addColumn('sort', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addPrimaryKeyConstraint('setup_places_key', ['list', 'sort', 'value', 'setup_id'])
    .execute();
  await db.schema
    .createIndex('setup_places_by_setup')
    .on('setup_places')
    .columns(['setup_id', 'sort'])
    .execute();

  await db.schema
    .createTable('links')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('token_hash', 'text', (c) => c.notNull().unique())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addColumn('revoked_at', 'bigint')
    .addColumn('opened_at', 'bigint')
    .execute();
  await db.schema.createIndex('links_by_setup').on('links').column('setup_id').execute();

  for (const table of ['sessions', 'staff_sessions']) {
    await db.schema
      .createTable(table)
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('secret_hash', 'text', (c) => c.notNull().unique())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('touched_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .execute();
  }

  await db.schema
    .createTable('claims')
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('link_id', 'text', (c) => c.notNull().references('links.id'))
    .addColumn('claimed_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('claims_key', ['session_id', 'setup_id', 'link_id'])
    .execute();
  await db.schema.createIndex('claims_by_link').on('claims').column('link_id').execute();

  // No foreign key to the session: a connection outlives it as the record of who was signed in.
  await db.schema
    .createTable('connections')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull())
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('org_id', 'text', (c) => c.notNull())
    .addColumn('org', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('username', 'text', (c) => c.notNull())
    .addColumn('display_name', 'text', (c) => c.notNull())
    .addColumn('instance_url', 'text', (c) => c.notNull())
    .addColumn('login_url', 'text', (c) => c.notNull())
    .addColumn('access_token', 'text')
    .addColumn('scopes', 'text', (c) => c.notNull())
    .addColumn('api_version', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('ended_at', 'bigint')
    .execute();
  await db.schema
    .createIndex('connections_live')
    .unique()
    .on('connections')
    .columns(['session_id', 'setup_id'])
    .where(sql<boolean>`ended_at is null`)
    .execute();

  await db.schema
    .createTable('pending_sign_ins')
    .addColumn('state_hash', 'text', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('login_url', 'text', (c) => c.notNull())
    .addColumn('verifier', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('pending_by_session').on('pending_sign_ins').column('session_id').execute();

  await db.schema
    .createTable('verifications')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('step', 'text')
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('connection_id', 'text', (c) => c.references('connections.id'))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .addColumn('started_at', 'bigint', (c) => c.notNull())
    .addColumn('started_seq', 'bigint', (c) => c.notNull())
    .addColumn('finished_at', 'bigint')
    .addColumn('finished_seq', 'bigint')
    .addColumn('confirms', 'text')
    .addColumn('confirmed_at', 'bigint')
    .addColumn('confirmed_seq', 'bigint')
    .execute();
  await db.schema
    .createIndex('verifications_running')
    .unique()
    .on('verifications')
    .columns(['setup_id', 'scope'])
    .where(sql<boolean>`state = 'running'`)
    .execute();
  await db.schema
    .createIndex('verifications_waiting')
    .unique()
    .on('verifications')
    .columns(['setup_id', 'scope'])
    .where(sql<boolean>`state = 'waiting'`)
    .execute();
  await db.schema.createIndex('verifications_by_setup').on('verifications').column('setup_id').execute();

  await db.schema
    .createTable('findings')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('verification_id', 'text', (c) => c.notNull().references('verifications.id'))
    .addColumn('step_id', 'text', (c) => c.notNull())
    .addColumn('check_id', 'text', (c) => c.notNull())
    .addColumn('verdict', 'text', (c) => c.notNull())
    .addColumn('evidence_hash', 'text')
    .addColumn('org_id', 'text')
    .addColumn('username', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('findings_newest')
    .on('findings')
    .columns(['setup_id', 'check_id', 'seq'])
    .execute();

  await db.schema
    .createTable('evidence')
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('org_id', 'text')
    .addColumn('messages', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('evidence_key', ['setup_id', 'hash'])
    .execute();

  await db.schema
    .createTable('shown_facts')
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('fact_id', 'text', (c) => c.notNull())
    .addColumn('started_seq', 'bigint', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('shown_facts_key', ['setup_id', 'fact_id'])
    .execute();

  await db.schema
    .createTable('contents')
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('contents_key', ['setup_id', 'hash'])
    .execute();

  await db.schema
    .createTable('voids')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('check_id', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .addColumn('keeps_attestations', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('voids_by_setup').on('voids').column('setup_id').execute();

  await db.schema
    .createTable('attestations')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('check_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('org_id', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('attestations_by_setup').on('attestations').column('setup_id').execute();

  await db.schema
    .createTable('api_calls')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('verification_id', 'text', (c) => c.references('verifications.id'))
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addColumn('asked', 'text', (c) => c.notNull())
    .addColumn('results', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('api_calls_by_setup').on('api_calls').columns(['setup_id', 'id']).execute();

  await db.schema
    .createTable('kept_contexts')
    .addColumn('setup_id', 'text', (c) => c.primaryKey().references('setups.id'))
    .addColumn('context', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('kept_readings')
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('fact_id', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('reading', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('kept_readings_key', ['setup_id', 'fact_id'])
    .execute();

  await db.schema
    .createTable('events')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('setup_id', 'text', (c) => c.references('setups.id'))
    .addColumn('seq', 'bigint')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('actor_kind', 'text', (c) => c.notNull())
    .addColumn('actor_id', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('detail', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('deliveries')
    .addColumn('event_id', 'text', (c) => c.notNull().references('events.id'))
    .addColumn('subscriber', 'text', (c) => c.notNull())
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('deliveries_key', ['event_id', 'subscriber'])
    .execute();
  await db.schema
    .createTable('revocations')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('org_id', 'text', (c) => c.notNull())
    .addColumn('instance_url', 'text', (c) => c.notNull())
    .addColumn('access_token', 'text', (c) => c.notNull())
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('events_by_setup').on('events').columns(['setup_id', 'seq']).execute();
  await db.schema.createIndex('events_by_time').on('events').column('at').execute();

  await db.schema
    .createTable('jobs')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('due_at', 'bigint', (c) => c.notNull())
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .execute();

  await db.schema
    .createTable('attempt_limits')
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('window_start', 'bigint', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('attempt_limits_key', ['key', 'window_start'])
    .execute();
};
