# Three images: `server`, `operator` (the server and PostgreSQL's programs, for `orgready backup` and the other commands) and
# `simulator` (for the demo). The sources run as they are: nothing but the web app is built.
FROM node:26.10.0-trixie-slim AS base
WORKDIR /app

FROM base AS workspace
RUN npm install --global pnpm@12.21.0
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.base.json ./
COPY packages packages
COPY apps apps
COPY scripts scripts

FROM workspace AS web
RUN pnpm install --frozen-lockfile --filter @orgready/web...
RUN pnpm build

FROM workspace AS server-packages
RUN pnpm install --frozen-lockfile --prod --filter @orgready/api...

FROM workspace AS simulator-packages
RUN pnpm install --frozen-lockfile --prod --filter @orgready/scripts...

FROM base AS simulator
COPY --from=simulator-packages /app/node_modules node_modules
COPY --from=simulator-packages /app/packages packages
COPY --from=simulator-packages /app/scripts scripts
USER node
CMD ["node", "scripts/simulator.ts"]

FROM base AS server
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATABASE_URL=sqlite:/data/orgready.db
COPY --from=server-packages /app/node_modules node_modules
COPY --from=server-packages /app/packages/shared packages/shared
COPY --from=server-packages /app/packages/guides packages/guides
COPY --from=server-packages /app/apps/api apps/api
COPY --from=web /app/apps/web/dist apps/web/dist
# The folders belong to the user that the process runs as; a volume mounted here inherits that.
RUN mkdir /data /backups && chown node /data /backups
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/src/main.ts"]

FROM server AS operator
USER root
RUN apt-get update && apt-get install --yes --no-install-recommends postgresql-client-17 && rm -rf /var/lib/apt/lists/*
USER node
HEALTHCHECK NONE
ENTRYPOINT ["node", "apps/api/src/cli/main.ts"]
CMD []

# What `docker build .` makes without --target.
FROM server
