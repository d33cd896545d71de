# One image for the gateway and the services; the command says which one runs. See docker-compose.yml.

# Nothing but the manifests, so that a change of source alone installs nothing again.
FROM node:24-slim AS manifests
WORKDIR /app
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json ! -name .npmrc -delete \
  && find . -type d -empty -delete

FROM node:24-slim AS playground
WORKDIR /app
COPY --from=manifests /app .
RUN npm ci --no-audit --no-fund --workspace=@tenantry/playground
COPY schema/operations schema/operations
COPY gateway/playground gateway/playground
RUN npm run build --workspace=@tenantry/playground

# Without the embedded Postgres and Node.js, which are for development, and without packages that only other databases and
# frameworks need. Workspaces become links to their folders: Node.js strips types there, but never inside node_modules.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY --from=manifests /app .
RUN npm ci --no-audit --no-fund --omit=dev --omit=optional --omit=peer \
  --workspace=@tenantry/gateway \
  --workspace=@tenantry/identity \
  --workspace=@tenantry/billing \
  --workspace=@tenantry/usage

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=dependencies /app .
COPY schema schema
COPY packages packages
COPY services services
COPY gateway gateway
COPY --from=playground /app/gateway/playground/dist gateway/playground/dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "gateway/src/main.ts"]
