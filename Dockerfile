# Three images: `server`, `operator` (the server and PostgreSQL's programs, for `orgready backup` and the other commands) and
# `simulator` (for the demo). The sources run as they are: nothing but the web app is built.
FROM node:26.10.0-trixie-slim AS base
WORKDIR /app

# What names packages changes less often than what uses them: their layers stay.
FROM base AS workspace
RUN npm install --global pnpm@12.21.0
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/guides/package.json packages/guides/
COPY packages/org-simulator/package.json packages/org-simulator/
COPY packages/shared/package.json packages/shared/
COPY scripts/package.json scripts/

FROM workspace AS web
RUN pnpm install --frozen-lockfile --filter @orgready/web...
COPY tsconfig.base.json ./
COPY packages packages
COPY apps/web apps/web
RUN pnpm build

FROM workspace AS server-packages
RUN pnpm install --frozen-lockfile --prod --filter @orgready/api...

FROM workspace AS simulator-packages
RUN pnpm install --frozen-lockfile --prod --filter @orgready/scripts...

FROM base AS simulator
COPY --from=simulator-packages /app ./
COPY packages packages
COPY scripts scripts
USER node
CMD ["node", "scripts/simulator.ts"]

FROM base AS server
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATABASE_URL=sqlite:/data/orgready.db
COPY --from=server-packages /app ./
COPY packages/shared/src packages/shared/src
COPY packages/guides/src packages/guides/src
COPY apps/api/src apps/api/src
COPY --from=web /app/apps/web/dist apps/web/dist
# The folders belong to the user that the process runs as; a volume mounted here inherits that.
RUN mkdir --parents /data /backups node_modules/.cache && chown node /data /backups node_modules/.cache
USER node
# What Node makes of the sources, for a container that cannot write it.
RUN NODE_COMPILE_CACHE=node_modules/.cache/node-compile node --eval "import('./apps/api/src/start.ts')"
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "--heap-growing-percent=60", "apps/api/src/main.ts"]

FROM server AS operator
USER root
RUN apt-get update && apt-get install --yes --no-install-recommends postgresql-client-17 && rm -rf /var/lib/apt/lists/*
USER node
HEALTHCHECK NONE
ENTRYPOINT ["node", "apps/api/src/cli/main.ts"]
CMD []

# What `docker build .` makes without --target.
FROM server
