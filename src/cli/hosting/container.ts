/** Where the container's nginx looks for its sites. */
const SITES = "/etc/nginx/conf.d/";

/** Serves over http behind whatever ends https; nobody's user, nothing but /tmp to write to. */
export const CONTAINER_SITE = {
  host: "_",
  root: "/srv/www",
  folder: "/kim/",
  ports: { http: 8080, https: 443 },
} as const;

/**
 * A Containerfile beside the unpacked files (folder kim) and the configuration of nginx
 * (kim.conf). KIM's own build does not build it.
 */
export const containerfile = (): string => `FROM docker.io/nginxinc/nginx-unprivileged:stable-alpine
COPY kim.conf ${SITES}default.conf
COPY kim ${CONTAINER_SITE.root}/kim
USER 101
EXPOSE ${CONTAINER_SITE.ports.http}
HEALTHCHECK CMD wget -q -O /dev/null http://127.0.0.1:${CONTAINER_SITE.ports.http}/kim/taskpane.html
`;
