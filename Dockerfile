# One image for both programs. The sources run as they are: nothing but the web app is built.
FROM node:26-slim
RUN npm install --global pnpm@12.21.0
WORKDIR /app
COPY . .
RUN pnpm install --frozen-lockfile && pnpm build
# The database folder belongs to the user the process runs as; a volume mounted here inherits that.
RUN mkdir /data && chown node /data
USER node
ENV DATABASE_URL=sqlite:/data/orgready.db
CMD ["node", "apps/api/src/main.ts"]
