import type { DatabaseConnection, Dialect } from 'kysely';

/**
 * Makes every connection of a dialect wait for `before` ahead of each statement, those that begin and end transactions
 * included, and those about slots left out. The dialect itself is changed: storage asks what kind it is.
 */
export const watchStatements = (dialect: Dialect, before: (sql: string) => Promise<void>): Dialect => {
  const watched = new WeakSet<DatabaseConnection>();
  const watch = (connection: DatabaseConnection): DatabaseConnection => {
    if (watched.has(connection)) return connection;
    watched.add(connection);
    const send = connection.executeQuery.bind(connection);
    connection.executeQuery = async (query, options) => {
      // Slots for requests to Salesforce are taken and returned beside everything else, in no fixed order.
      if (!query.sql.includes('org_slots')) await before(query.sql);
      return send(query, options);
    };
    return connection;
  };
  const createDriver = dialect.createDriver.bind(dialect);
  dialect.createDriver = () => {
    const driver = createDriver();
    const acquire = driver.acquireConnection.bind(driver);
    driver.acquireConnection = async (options) => watch(await acquire(options));
    return driver;
  };
  return dialect;
};
